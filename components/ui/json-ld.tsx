/** Linked data for machines. `json` must be safe inside a script element. */
export function JsonLd({ json }: { json: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON whose `<`, `>` and `&` are escaped
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
