/** What is drawn on each section's picture: the site's own marks, on a field of 400 × 400. */

const ring = (x, y, { r = 34, look = 'ink', day = '' } = {}) => `
  <g class="ring ${look}" transform="translate(${x} ${y})">
    <circle r="${r}" /><circle r="${r - 7}" class="inner" />
    <text y="9">${day}</text>
  </g>`;
const wave = 'q6-7 12 0t12 0t12 0t12 0';
const wavy = (x, y) => `<path class="bars" d="M${x - 42} ${y - 13}${wave}M${x - 45} ${y}${wave}M${x - 42} ${y + 13}${wave}" />`;
const rule = (y, from, to) => `<path class="rule" d="M${from} ${y}H${to}" />`;
const closed = (y, height) => `<rect class="closed" x="112" y="${y}" width="250" height="${height}" fill="url(#hatch)" />`;
const box = (y, ticked) => `
  <rect class="box" x="60" y="${y}" width="36" height="36" rx="5" />
  ${ticked ? `<path class="tick" d="M68 ${y + 18}l8 9 14-19" />` : ''}`;

export const drawings = {
  home: `<rect class="sheet" x="-10" y="70" width="400" height="270" rx="6" />
    ${rule(236, 34, 190)}${rule(262, 34, 160)}${rule(288, 34, 176)}
    ${ring(300, 154, { r: 58, look: 'now' })}
    <path class="bars now" d="M134 124${wave}${wave}M130 144${wave}${wave}M130 164${wave}${wave}M134 184${wave}${wave}" />`,
  plan: `<path class="line" d="M112 10V390" />${closed(166, 50)}${closed(300, 40)}
    ${ring(112, 44, { day: 3 })}${wavy(68, 44)}${ring(112, 124, { r: 38, look: 'now', day: 4 })}
    <path class="bar" d="M112 222V292" />${ring(112, 258, { day: 11 })}
    ${rule(34, 176, 300)}${rule(54, 176, 260)}${rule(114, 176, 340)}${rule(134, 176, 290)}${rule(250, 176, 330)}${rule(270, 176, 280)}
    <circle class="forecast" cx="112" cy="366" r="22" />`,
  write: `<rect class="sheet" x="40" y="20" width="300" height="380" />
    ${rule(76, 80, 190)}${rule(126, 80, 300)}${rule(156, 80, 286)}${rule(186, 80, 240)}
    <path class="slot" d="M80 232H262" />${rule(262, 80, 300)}${rule(292, 80, 210)}${rule(342, 80, 170)}
    <path class="note" d="M372 112V196" />`,
  checklist: `${[40, 110, 180, 250, 320].map((y, index) => box(y, index < 3) + rule(y + 12, 124, [330, 280, 346, 300, 250][index]) + rule(y + 30, 124, [220, 200, 250, 190, 210][index])).join('')}`,
  guide: `<path class="sheet" d="M200 70C160 40 90 40 20 60V350C90 330 160 330 200 360C240 330 310 330 380 350V60C310 40 240 40 200 70Z" />
    <path class="line" d="M200 70V360" />
    ${[116, 148, 180, 212, 244, 276].map((y, index) => rule(y, 56, index === 5 ? 120 : 168) + rule(y, 232, index === 2 ? 300 : 344)).join('')}
    ${ring(300, 290, { r: 30, look: 'now' })}`,
  sources: [0, 1, 2, 3, 4].map((index) => `<text class="number" x="84" y="${62 + index * 76}">${index + 1}</text>
    ${rule(46 + index * 76, 112, [350, 300, 330, 280, 344][index])}${rule(68 + index * 76, 112, [240, 260, 210, 250, 220][index])}`).join(''),
};
