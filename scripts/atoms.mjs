/**
 * `npm run coverage -- T14 K2a` prints the passages that claim these statements of the guidance, to be
 * read against it. Without an id it counts the passages of each.
 */
import { readClaims } from './claims.mjs';

const claims = readClaims();
const asked = process.argv.slice(2);

function printPassages(atom) {
  const found = claims.filter((claim) => claim.atom === atom);
  console.log(`\n${atom}: ${found.length === 0 ? 'nobody says it' : ''}`);
  for (const { file, line, passage } of found) console.log(`  src/content/${file}${line ? `:${line}` : ''}\n    ${passage}`);
}

if (asked.length > 0) {
  asked.forEach(printPassages);
} else {
  const counts = Map.groupBy(claims, ({ atom }) => atom);
  console.log([...counts].map(([atom, found]) => `${atom} ${found.length}`).sort(new Intl.Collator('en', { numeric: true }).compare).join('\n'));
}
