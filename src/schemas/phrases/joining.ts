import { z } from 'astro/zod';
import { words } from './patterns';

/** src/content/phrases/joining.yaml: how an answer is joined to a phrasing of ours. */
export const joiningSchema = z.strictObject({
  /** What an answer begins with, and our words before it that give way to it, the longest first. */
  reasons: z.record(z.string().regex(/^[a-z]+$/), words),
  /** Words that have a capital only where a sentence begins. */
  smallWords: words,
  /** Names that end as words in "-ing" do. */
  namesInIng: words,
});

export type Joining = z.infer<typeof joiningSchema>;
