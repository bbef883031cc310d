import type { RowNotes } from '../row-notes';
import { storableFact } from '../text';
import { numberOf } from '../values';
import { costFacts } from './costs';

type Values = Record<string, unknown>;

/**
 * Facts with RESO names that have no column, kept under those names; agents, offices and private remarks are not published. Figures of a CSV become numbers,
 * and members of enumerations, which providers write without blanks (`TrashCollection`), words.
 */
export function otherFacts(values: Values, notes: RowNotes): Values {
  const facts: Values = {};
  const costs: Record<string, { field: string; value: unknown }> = {};
  for (const [field, value] of Object.entries(values)) {
    if (value === null || value === '') continue;
    const cost = COSTS.exec(field)?.[1];
    if (cost) costs[cost] = { field, value };
    else if (FIGURES.test(field)) facts[field] = numberOf(value) ?? storableFact(value);
    else if (WORDS.test(field)) facts[field] = wordsOf(storableFact(value));
    else if (KEPT.test(field)) facts[field] = storableFact(value);
  }
  return { ...facts, ...costFacts(costs, notes) };
}

/** `TrashCollection` → `Trash Collection`; abbreviations and texts with blanks stay. */
export const spaced = (text: string): string => (/\s/.test(text) ? text : text.replaceAll(/([a-z])([A-Z])/g, '$1 $2'));

function wordsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(wordsOf);
  return typeof value === 'string' ? value.split(',').map(spaced).join(',') : value;
}

/** Deposits and the application fee are no names of RESO; providers add them, many with their own name in front (`ABC_SecurityDeposit`). */
const COSTS = /^(?:[A-Z][A-Za-z]*_)?(SecurityDeposit|PetDeposit|ApplicationFee|AssociationFee|TaxAnnualAmount)$/;
const FIGURES = /^(GarageSpaces|ParkingTotal|TaxYear|OriginalListPrice|PreviousListPrice|FireplacesTotal)$/;
const WORDS =
  /^(AssociationFeeFrequency|AssociationFeeIncludes|TenantPays|OwnerPays|RentIncludes|LeaseTerm|Furnished|Heating|Cooling|View|ArchitecturalStyle|ConstructionMaterials|Roof|Sewer|WaterSource|AccessibilityFeatures|Flooring)$/;
const KEPT = /^(WaterfrontYN|Directions|CrossStreet|CountyOrParish|FireplaceYN|PoolPrivateYN|NewConstructionYN|SeniorCommunityYN)$/;
