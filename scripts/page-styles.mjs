/**
 * Of the styles of the whole site, those that one page can come to use, in one block. A rule goes when
 * its selectors name a class, id, attribute or element that neither the page holds nor any script it
 * may fetch speaks of; so do the tokens, animations and faces that nothing asks for any more.
 */
import postcss from 'postcss';
import selectorParser from 'postcss-selector-parser';

const BLOCK = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
const tagsOf = (html) => html.match(/<[a-zA-Z](?:"[^"]*"|'[^']*'|[^>"'])*>/g) ?? [];

/** All names that a selector may go by: what the page holds, and the words of its scripts. */
function namesOf(html, scripts) {
  const names = { tag: new Set(['html', 'body']), class: new Set(), id: new Set(), attribute: new Set() };
  for (const tag of tagsOf(html)) {
    names.tag.add(/^<([\w-]+)/.exec(tag)[1].toLowerCase());
    for (const [, name, , , quoted, single, bare] of tag.matchAll(/\s([\w:-]+)(=("([^"]*)"|'([^']*)'|([^\s>]+)))?/g)) {
      names.attribute.add(name);
      const value = quoted ?? single ?? bare ?? '';
      if (name === 'class') for (const one of value.split(/\s+/)) names.class.add(one);
      if (name === 'id') names.id.add(value);
    }
  }
  const beginnings = (name) => name.split('-').slice(1).map((_, index) => `${name.split('-').slice(0, index + 1).join('-')}-\${`);
  const spoken = (name) => [name, ...beginnings(name)].some((one) => scripts.includes(one));
  return (kind, name) => names[kind].has(name) || (scripts !== '' && spoken(kind === 'attribute' ? name.replace(/^data-/, '') : name));
}

/** Whether anything on the page can be what the selector means. `:not()` shuts nothing out. */
function canMatch(selector, has) {
  return selector.nodes.every((node) => {
    if (node.type === 'tag') return has('tag', node.value.toLowerCase());
    if (node.type === 'class' || node.type === 'id') return has(node.type, node.value);
    if (node.type === 'attribute') return has('attribute', node.attribute);
    if (node.type === 'pseudo' && [':is', ':where', ':has'].includes(node.value)) return node.nodes.some((one) => canMatch(one, has));
    return true;
  });
}

const inKeyframes = (rule) => rule.parent?.type === 'atrule' && rule.parent.name.endsWith('keyframes');

function dropRules(sheet, has) {
  sheet.walkRules((rule) => {
    if (inKeyframes(rule)) return;
    const kept = [];
    selectorParser((list) => list.each((selector) => void (canMatch(selector, has) && kept.push(String(selector))))).processSync(rule.selector);
    if (kept.length === 0) rule.remove();
    else rule.selector = kept.join(',');
  });
}

/** Tokens that no rule and no script reads; a token may be the last to read another. */
function dropTokens(sheet, scripts) {
  for (let before = -1, left = 0; before !== left; ) {
    before = left;
    left = 0;
    const text = sheet.toString() + scripts;
    sheet.walkDecls(/^--/, (declaration) => {
      if (!new RegExp(`${declaration.prop}(?![\\w-])(?!\\s*:)`).test(text)) declaration.remove();
      else left += 1;
    });
  }
}

const asRanges = (value) =>
  value.split(',').map((range) => range.trim().replace(/^U\+/i, '').split('-').map((end) => Number.parseInt(end, 16)));

/** Faces for letters that do not stand on the page; where people write, every letter may come. */
function dropFaces(sheet, text) {
  const codes = [...new Set(text)].map((character) => character.codePointAt(0));
  sheet.walkAtRules('font-face', (face) => {
    face.walkDecls('unicode-range', ({ value }) => {
      const ranges = asRanges(value);
      if (!codes.some((code) => ranges.some(([from, to = from]) => code >= from && code <= to))) face.remove();
    });
  });
}

function dropEmpty(sheet) {
  sheet.walk((node) => {
    for (let here = node; here?.nodes?.length === 0 && here.parent; ) {
      const above = here.parent;
      here.remove();
      here = above;
    }
  });
}

/**
 * The style sheet of one page.
 * @param {string} css all that the build gave it
 * @param {string} html the page
 * @param {string} scripts the text of every script it may fetch; empty for a page that is only read
 */
export function stylesOf(css, html, scripts = '') {
  const sheet = postcss.parse(css);
  dropRules(sheet, namesOf(html, scripts));
  dropEmpty(sheet);
  dropTokens(sheet, scripts);
  if (scripts === '') dropFaces(sheet, html);
  dropEmpty(sheet);
  return sheet.toString().replace(/\s*\n\s*/g, '');
}

/** The page with one block of styles, its own, where the last of them stood. */
export function withOwnStyles(html, scripts) {
  const blocks = [...html.matchAll(BLOCK)];
  const last = blocks.at(-1);
  if (last === undefined) return html;
  const bare = html.replace(BLOCK, '');
  const css = stylesOf(blocks.map(([, text]) => text).join('\n'), bare, scripts);
  return html.replace(BLOCK, (block, _, at) => (at === last.index ? `<style>${css}</style>` : ''));
}
