import { AppError } from '@/lib/kernel/errors';
import { nearestName } from '@/lib/kernel/parse';
import { PRESET_NAMES } from '../schema';
import { airbnb } from './airbnb';
import { apartments } from './apartments';
import { generic } from './generic';
import { kingCounty } from './king-county';
import { kyero } from './kyero';
import type { Preset, Sample } from './preset';
import { reso } from './reso';
import { rightmove } from './rightmove';

/** Every preset; the first that matches a file reads it, and `generic` matches any. */
export const PRESETS: readonly Preset[] = [rightmove, kyero, reso, apartments, kingCounty, airbnb, generic];

/**
 * The preset of that name, or the one that fits the file.
 * @throws AppError `validation_error` for a name that is none
 */
export function choosePreset(name: string | undefined, sample: Sample): Preset {
  if (name === undefined) return PRESETS.find((preset) => preset.matches(sample)) ?? generic;
  const chosen = PRESETS.find((preset) => preset.name === name);
  if (chosen) return chosen;
  const nearest = nearestName(name, PRESET_NAMES);
  throw new AppError('validation_error', `There is no preset "${name}". ${nearest ? `Did you mean "${nearest}"? ` : ''}Presets: ${PRESET_NAMES.join(', ')}.`);
}
