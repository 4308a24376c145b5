import type { Step } from '../../domain/planner/step';

/** A step's heading: what it is, to whom a thank-you goes, and whether it only follows on silence. */
export function sayStepTitle({ rule, forecast }: Step, title: string, name: string | undefined): string {
  const said = name && rule.startsWith('TY') ? `${title} to ${name}` : title;
  return forecast ? `If you hear nothing: ${said.charAt(0).toLowerCase()}${said.slice(1)}` : said;
}
