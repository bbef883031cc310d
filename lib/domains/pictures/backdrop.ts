import type { Dice } from './dice';
import type { Light } from './light';
import { circle, HEIGHT, path, rect, repeat, WIDTH } from './svg';

/** Where houses meet the ground. */
export const GROUND = 610;

/** What lies behind a building. */
export type Setting = 'town' | 'street' | 'mountains' | 'mesa' | 'fields';

/** Sky, sun or moon, clouds and the far distance. */
export function backdrop(light: Light, setting: Setting, dice: Dice): string {
  const sunX = dice.pick([dice.between(120, 360), dice.between(840, 1080)]);
  const sunY = light.lit ? dice.between(90, 180) : dice.between(120, 300);
  const stars = light.name === 'blue hour' ? repeat(14, () => circle(dice.between(0, WIDTH), dice.between(20, 300), dice.between(1, 2.6), '#f3ead2', 'opacity=".7"')) : '';
  return [
    rect(0, 0, WIDTH, HEIGHT, light.sky),
    path(`M0 ${r(380 + dice.between(-30, 30))}Q300 ${r(330 + dice.between(-20, 30))} 600 370T1200 350V${HEIGHT}H0z`, `fill="${light.low}"`),
    stars,
    circle(sunX, sunY, light.lit ? 96 : 130, light.sun, `opacity="${light.lit ? '.16' : '.22'}"`),
    circle(sunX, sunY, light.lit ? 34 : 58, light.sun),
    light.lit && light.name === 'blue hour' ? circle(sunX + 14, sunY - 8, 30, light.sky) : '',
    clouds(light, dice),
    distance(light, setting, dice),
  ].join('');
}

function clouds(light: Light, dice: Dice): string {
  return repeat(dice.pick([1, 2, 2, 3]), () => {
    const x = dice.between(40, 960);
    const y = dice.between(70, 270);
    const w = dice.between(120, 240);
    return path(
      `M${r(x)} ${r(y)}h${r(w)}a18 18 0 0 0 0-36h${r(-w * 0.22)}a${r(w * 0.2)} ${r(w * 0.17)} 0 0 0 ${r(-w * 0.38)} 0h${r(-w * 0.4)}a18 18 0 0 0 0 36z`,
      `fill="${light.low}" opacity=".75"`,
    );
  });
}

function distance(light: Light, setting: Setting, dice: Dice): string {
  switch (setting) {
    case 'mountains':
      return `${ridge(light.hill, 330, 120, dice)}${ridge(light.woods, 480, 60, dice)}`;
    case 'mesa':
      return path(
        `M0 ${GROUND}V${r(dice.between(430, 470))}H${r(dice.between(140, 220))}l40 -60h${r(dice.between(120, 220))}l46 74h180l40 -34h140l60 50H1200V${GROUND}z`,
        `fill="${light.hill}"`,
      );
    case 'street':
      return skyline(light, dice);
    case 'fields':
      return `${rolling(light.hill, 500, dice)}${rolling(light.woods, 555, dice)}`;
    default:
      return `${rolling(light.hill, 470, dice)}${treeline(light.woods, dice)}`;
  }
}

function ridge(fill: string, y: number, height: number, dice: Dice): string {
  let d = `M0 ${GROUND}V${y}`;
  for (let x = 0; x < 1200; x += 150) d += `L${r(x + dice.between(50, 90))} ${r(y - dice.between(height * 0.2, height))}L${x + 150} ${r(y + dice.between(0, height * 0.5))}`;
  return path(`${d}V${GROUND}z`, `fill="${fill}"`);
}

const rolling = (fill: string, y: number, dice: Dice): string =>
  path(
    `M0 ${GROUND}V${r(y + dice.between(-30, 30))}Q200 ${r(y - dice.between(20, 90))} 420 ${r(y)}T820 ${r(y - 10)}T1200 ${r(y - dice.between(0, 50))}V${GROUND}z`,
    `fill="${fill}"`,
  );

function treeline(fill: string, dice: Dice): string {
  let d = `M0 ${GROUND}V520`;
  for (let x = 0; x < 1200; ) {
    const w = dice.between(60, 130);
    d += `q${r(w / 2)} ${r(-dice.between(40, 100))} ${r(w)} 0`;
    x += Math.round(w);
  }
  return path(`${d}V${GROUND}z`, `fill="${fill}"`);
}

function skyline(light: Light, dice: Dice): string {
  let d = `M0 ${GROUND}`;
  for (let x = 0; x < 1200; ) {
    const w = dice.between(60, 150);
    d += `V${r(dice.between(330, 520))}h${r(w)}`;
    x += Math.round(w);
  }
  return path(`${d}V${GROUND}z`, `fill="${light.hill}"`);
}

const r = (value: number): number => Math.round(value);
