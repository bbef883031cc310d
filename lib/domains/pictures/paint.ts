import type { Dice } from './dice';
import type { Light } from './light';
import { blend, darker } from './svg';

/** Colours of one building, already in its light. */
export interface Paint {
  wall: string;
  wallShade: string;
  trim: string;
  roof: string;
  roofShade: string;
  door: string;
  accent: string;
  stone: string;
  wood: string;
}

const PALE = ['#e9e2d3', '#efe7dc', '#dfe2d8', '#d7c08f', '#dbb4a0', '#c8ccc6', '#f0dfc0', '#cdd8d2', '#e3cdb4', '#c9d6dc'] as const;
const DEEP = ['#7f9a93', '#8fa3ad', '#a9b697', '#586f78', '#b86f57', '#445c55', '#c9a27a', '#6d7f64', '#8d6a5d', '#d0964f', '#5a6680', '#94695f', '#3f5a66', '#b98b3f'] as const;
const BRICKS = ['#a85f48', '#8f4f41', '#b98063', '#c69c7c', '#7d5a50', '#d2bfa6', '#b5533c', '#9c6b55', '#84605e', '#c7876a'] as const;
const CREAMS = ['#ffffff', '#f6eee0', '#fbf5e6', '#efe9dc'] as const;
const DARKS = ['#4f5d5f', '#44504a', '#5b4a44', '#3f4f60'] as const;
const ROOFS = ['#5b6670', '#4d5450', '#6b4f43', '#46515c', '#735b4a', '#7b5c4e', '#4e4442', '#5f6a5c', '#8a5a48', '#3b444b'] as const;
const DOORS = ['#b8553d', '#d9a441', '#3f6259', '#8a3f35', '#33514e', '#d08b4c', '#46617a', '#6d3a32', '#9db0a2', '#2f4a45', '#c97f6a', '#e2c27a'] as const;
const EARTHS = [
  ['#d29b72', '#6f8f8c', '#b97f58', '#5f8f94'],
  ['#c98965', '#7a4f3d', '#a86c4c', '#3f7f86'],
  ['#e0b88e', '#8a5d44', '#c89c72', '#7d4436'],
  ['#dcc3a2', '#5f7f86', '#c2a581', '#915a3d'],
] as const;

/** Colours for a building of boards, brick or earth. */
export function paintOf(kind: 'boards' | 'brick' | 'earth', light: Light, dice: Dice): Paint {
  const [wall, trim, roof, door] = kind === 'earth' ? dice.pick(EARTHS) : mixed(kind, dice);
  const { tone } = light;
  const snowed = (colour: string) => (light.snow && kind === 'boards' ? blend(colour, '#eef2f3', 0.74) : colour);
  return {
    wall: tone(wall),
    wallShade: tone(darker(wall)),
    trim: tone(trim),
    roof: snowed(tone(roof)),
    roofShade: snowed(tone(darker(roof, 0.2))),
    door: tone(door),
    accent: tone(dice.pick(['#c46a45', '#d9a441', '#44615f', '#8a3f35', '#7c8f6a'])),
    stone: tone(dice.pick(['#a79f94', '#9a938c', '#b5a794'])),
    wood: tone(dice.pick(['#a9764e', '#8f6244', '#b98a5e'])),
  };
}

/** Pale walls may have dark trim; deep ones and brick have pale trim. */
function mixed(kind: 'boards' | 'brick', dice: Dice): readonly [string, string, string, string] {
  const pale = kind === 'boards' && dice.chance(0.45);
  const wall = dice.pick<string>(kind === 'brick' ? BRICKS : pale ? PALE : DEEP);
  return [wall, dice.pick<string>(pale && dice.chance(0.3) ? DARKS : CREAMS), dice.pick(ROOFS), dice.pick(DOORS)];
}
