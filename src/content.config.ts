import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { answersSchema } from './schemas/answers';
import { checklistPhaseSchema } from './schemas/checklist';
import { guideSchema } from './schemas/guide';
import { pageSchema } from './schemas/page';
import { sourceSchema } from './schemas/source';

const files = (folder: string, pattern: string) => glob({ base: `./src/content/${folder}`, pattern });

/** One collection a folder of words; a file that breaks its schema breaks the build and says where. */
export const collections = {
  guide: defineCollection({ loader: files('guide', '*.mdx'), schema: guideSchema }),
  pages: defineCollection({ loader: files('pages', '*.mdx'), schema: pageSchema }),
  checklist: defineCollection({ loader: files('checklist', '*.yaml'), schema: checklistPhaseSchema }),
  sources: defineCollection({ loader: files('sources', '*.yaml'), schema: sourceSchema }),
  answers: defineCollection({ loader: files('phrases', 'answers.yaml'), schema: answersSchema }),
};
