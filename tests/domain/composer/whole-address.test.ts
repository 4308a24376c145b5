import { describe, expect, it } from 'vitest';
import { isWholeAddress } from '../../../src/domain/composer/whole-address';

describe('an email address', () => {
  it.each(['ama@example.org', ' m.öz+jobs@mail.example.org ', "o'neil@example.ie"])('is whole: %s', (text) => {
    expect(isWholeAddress(text)).toBe(true);
  });

  it.each(['Ama Okonkwo', 'Ama', 'ama@', 'ama@example', '@example.org', 'ama okonkwo@example.org', 'a@b@example.org', ''])('is not whole: "%s"', (text) => {
    expect(isWholeAddress(text)).toBe(false);
  });
});
