const POINTS = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'] as const;

/** A bearing in degrees as one of eight points of the compass. */
export const compassWord = (bearing: number): string => POINTS[Math.round(bearing / 45) % 8] as string;
