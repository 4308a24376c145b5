import type { CollectionEntry } from 'astro:content';
import type { HomeWords } from '../components/planner/home-words';

/** Rules that a first answer or a first question can be about; their reasons stand in the page. */
const SPOKEN_OF = /^(TY\d|PR1|PR2|IC1|WC1|NT1|NR1|MV1)$/;

/** The titles of all rules and the reasons of some, as a page carries them for its tool. */
export const ruleWords = (rules: readonly CollectionEntry<'rules'>[]): HomeWords['rules'] =>
  Object.fromEntries(rules.map(({ data: { id, title, why } }) => [id, SPOKEN_OF.test(id) ? { title, why } : { title }]));
