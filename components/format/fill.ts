/** `fill('{what} in {where}', { what: 'Homes', where: 'Austin' })` → `Homes in Austin`: a whole text with names in it, in whatever order it has them. */
export const fill = <Name extends string>(text: string, values: Record<Name, string>): string => text.replaceAll(/\{(\w+)\}/g, (whole, name: Name) => values[name] ?? whole);
