import { expect, test, vi } from 'vitest';
import { fetchOnce } from '../../src/stores/fetch-once';

test('what has come is not fetched again, nor while it is on its way', async () => {
  const fetch = vi.fn(() => Promise.resolve('here'));
  const get = fetchOnce(fetch);
  expect(fetch).not.toHaveBeenCalled();
  expect(await Promise.all([get(), get()])).toEqual(['here', 'here']);
  expect(await get()).toBe('here');
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('what could not be fetched is told to all who asked, and tried again by the next', async () => {
  const fetch = vi.fn(() => Promise.resolve('here')).mockRejectedValueOnce(new Error('offline'));
  const get = fetchOnce(fetch);
  expect(await Promise.allSettled([get(), get()])).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
  expect(await get()).toBe('here');
  expect(fetch).toHaveBeenCalledTimes(2);
});
