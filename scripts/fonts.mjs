// `node scripts/run.mjs scripts/fonts.mjs` makes app/fonts/fraunces-latin.woff2: the display face in the one optical size and the weights that
// docs/design.md uses, with the characters of western Latin. Half the size of the package's file.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const SOURCE = 'node_modules/@fontsource-variable/fraunces';
const span = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('');
// The package's own range for Latin, without its Vietnamese marks.
const CHARACTERS = `${span(0x20, 0x7e)}${span(0xa0, 0xff)}\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc${span(0x2000, 0x206f)}\u20ac\u2122\u2191\u2193\u2212\u2215`;

mkdirSync('app/fonts', { recursive: true });
const font = await subsetFont(readFileSync(`${SOURCE}/files/fraunces-latin-opsz-normal.woff2`), CHARACTERS, {
  targetFormat: 'woff2',
  variationAxes: { opsz: 40, wght: { min: 450, max: 600 } },
});
writeFileSync('app/fonts/fraunces-latin.woff2', font);
writeFileSync('app/fonts/LICENSE', readFileSync(`${SOURCE}/LICENSE`));
console.log(`${font.length} bytes`);
