import { dice } from './dice';
import { lightOf } from './light';
import { pictureSeed } from './rules';

/** Lights in the order in which a day brings them. */
const DAY = ['winter', 'morning', 'spring', 'noon', 'overcast', 'autumn', 'desert', 'golden', 'desert evening', 'evening', 'blue hour'];

/** When the drawn pictures of a home play, from 0, a winter's morning, to 1, the blue hour; homes that are not drawn have none. */
export const hourOf = ({ id, state }: { id: string; state: string }): number => DAY.indexOf(lightOf(state, dice(pictureSeed(id))).name) / (DAY.length - 1);
