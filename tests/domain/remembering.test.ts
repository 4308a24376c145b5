import { expect, test } from 'vitest';
import { remembering } from '../../src/domain/remembering';

/** A function that remembers, and what it was really asked. */
function counted() {
  const asked: number[] = [];
  const double = remembering((n: number) => {
    asked.push(n);
    return n * 2;
  });
  return { asked, double };
}

test('the same question is answered once and for all', () => {
  const { asked, double } = counted();
  expect([double(4), double(4), double(5)]).toEqual([8, 8, 10]);
  expect(asked).toEqual([4, 5]);
});

test('after five thousand different questions it forgets the earlier ones, and answers as before', () => {
  const { asked, double } = counted();
  for (let n = 0; n <= 5000; n += 1) double(n);
  expect(double(0)).toBe(0);
  expect(asked).toHaveLength(5001);
  double(5001);
  expect(double(0)).toBe(0);
  expect(asked).toHaveLength(5003);
});
