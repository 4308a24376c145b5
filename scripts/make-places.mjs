/**
 * `npm run places`: writes src/content/places/countries.json, the countries with their clocks and the
 * days of their weekend where it is not Saturday and Sunday, as the Unicode data of this Node has them.
 * The file is committed; run this when countries or zones have changed.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './set-up.mjs';

/** Codes of countries that are no more, and places where nobody gives interviews. */
const LEFT_OUT = new Set('AC AN AQ BU BV CP CS DD DG DY EA EU EZ FX GS HM HV IO NH NT QO RH SU TA TF TP UK UM UN VD YD YU ZR'.split(' '));
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Shorter, or better known, than in the Unicode data. */
const NAMES = { CD: 'DR Congo', CG: 'Republic of the Congo', HK: 'Hong Kong', MO: 'Macao', PS: 'Palestine', MM: 'Myanmar', IC: 'Canary Islands' };
const ZONES = { IC: ['Atlantic/Canary'], XK: ['Europe/Belgrade'] };

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

function country(code) {
  const name = NAMES[code] ?? names.of(code);
  const locale = new Intl.Locale(`und-${code}`);
  const zones = ZONES[code] ?? locale.getTimeZones?.() ?? [];
  const { weekend } = locale.getWeekInfo();
  if (LEFT_OUT.has(code) || !name || zones.length === 0) return [];
  return [{ code, name, zones, ...(weekend.join() !== '6,7' && { weekend }) }];
}

const countries = LETTERS.flatMap((one) => LETTERS.flatMap((other) => country(one + other)))
  .sort((one, other) => one.name.localeCompare(other.name, 'en'));
const lines = countries.map((each) => JSON.stringify(each)).join(',\n');
writeFileSync(path.join(root, 'src/content/places/countries.json'), `[\n${lines}\n]\n`);
console.log(`${countries.length} countries, ${new Set(countries.flatMap(({ zones }) => zones)).size} clocks`);
