import { rightNow } from '../../stores/today';

/** Where a link leads that opens the planner with the example. */
export const EXAMPLE_HASH = '#example';

/** Opens the made-up example; its code is fetched on use. */
export async function beginExample(): Promise<void> {
  const { startExample } = await import('../../stores/on-use/example');
  startExample(rightNow());
}
