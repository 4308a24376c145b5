import { z } from 'astro/zod';

/** The sections that have a picture of their own; pages outside them show that of the home page. */
export const SECTIONS = ['home', 'plan', 'write', 'checklist', 'guide', 'sources'] as const;

/** The words on each section's picture: src/content/pages/pictures.yaml. */
export const picturesSchema = z.record(z.enum(SECTIONS), z.string().min(10).max(45));
