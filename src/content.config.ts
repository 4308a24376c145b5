import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { answersSchema } from './schemas/answers';
import { bookPageSchema } from './schemas/book-page';
import { besideSchema } from './schemas/beside';
import { calendarSchema } from './schemas/calendar';
import { checklistPhaseSchema } from './schemas/checklist';
import { deedsSchema } from './schemas/deeds';
import { differenceSchema } from './schemas/difference';
import { guideSchema } from './schemas/guide';
import { customSchema } from './schemas/custom';
import { guidePageSchema } from './schemas/guide-page';
import { messageSchema } from './schemas/message';
import { newsSchema } from './schemas/news';
import { pageSchema } from './schemas/page';
import { picturesSchema } from './schemas/pictures';
import { countriesSchema, ownPlacesSchema } from './schemas/places';
import { promisesSchema } from './schemas/promises';
import { ruleSchema } from './schemas/rule';
import { searchPageSchema } from './schemas/search-page';
import { sentencesSchema } from './schemas/sentences';
import { sourceSchema } from './schemas/source';

const files = (folder: string, pattern: string) => glob({ base: `./src/content/${folder}`, pattern });

/** One collection a folder of words; a file that breaks its schema breaks the build and says where. */
export const collections = {
  guide: defineCollection({ loader: files('guide', '*.mdx'), schema: guideSchema }),
  searchPage: defineCollection({ loader: files('pages', 'search.yaml'), schema: searchPageSchema }),
  bookPage: defineCollection({ loader: files('pages', 'book.yaml'), schema: bookPageSchema }),
  pictures: defineCollection({ loader: files('pages', 'pictures.yaml'), schema: picturesSchema }),
  pages: defineCollection({ loader: files('pages', '*.mdx'), schema: pageSchema }),
  guidePage: defineCollection({ loader: files('pages', 'guide.yaml'), schema: guidePageSchema }),
  checklist: defineCollection({ loader: files('checklist', '*.yaml'), schema: checklistPhaseSchema }),
  sources: defineCollection({ loader: files('sources', '*.yaml'), schema: sourceSchema }),
  customs: defineCollection({ loader: files('customs', '*.yaml'), schema: customSchema }),
  messages: defineCollection({ loader: files('messages', '*.mdx'), schema: messageSchema }),
  rules: defineCollection({ loader: files('rules', '[A-Z][A-Z][0-9].yaml'), schema: ruleSchema }),
  promises: defineCollection({ loader: files('rules', 'promises.yaml'), schema: promisesSchema }),
  problems: defineCollection({ loader: files('rules', 'problems.yaml'), schema: sentencesSchema }),
  trace: defineCollection({ loader: files('rules', 'trace.yaml'), schema: sentencesSchema }),
  deeds: defineCollection({ loader: files('rules', 'deeds.yaml'), schema: deedsSchema }),
  difference: defineCollection({ loader: files('rules', 'difference.yaml'), schema: differenceSchema }),
  beside: defineCollection({ loader: files('rules', 'beside.yaml'), schema: besideSchema }),
  news: defineCollection({ loader: files('rules', 'news.yaml'), schema: newsSchema }),
  calendar: defineCollection({ loader: files('rules', 'calendar.yaml'), schema: calendarSchema }),
  countries: defineCollection({ loader: files('places', 'countries.json'), schema: countriesSchema }),
  ownPlaces: defineCollection({ loader: files('places', 'ours.yaml'), schema: ownPlacesSchema }),
  answers: defineCollection({ loader: files('phrases', 'answers.yaml'), schema: answersSchema }),
};
