/** Every address of this installation that a text names, absolute or (in JSON and Link headers) relative, without templates and fragments. */
export function urlsIn(text: string, base: string): string[] {
  const absolute = text.match(/https?:\/\/[^\s"'<>)\]`]+/g) ?? [];
  const relative = [...text.matchAll(/"(\/[\w.-][^\s"]*)"|<(\/[\w.-][^\s<>]*)>;/g)].map((match) => `${base}${match[1] ?? match[2]}`);
  const own = [...absolute.map((url) => url.replace(/[.,;:]+$/, '')), ...relative].filter((url) => url === base || url.startsWith(`${base}/`));
  return [...new Set(own.filter((url) => !/[{}*]/.test(url)).map((url) => new URL(url).href.replace(/#.*$/, '')))].sort();
}
