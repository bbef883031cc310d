/** Text in which `backticks` mark code. */
export function InlineCode({ text }: { text: string }) {
  return text.split('`').map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one unchanging text
      <code key={index} dir="ltr" className="rounded-sm bg-sunk px-1 font-mono text-[0.88em]">
        {part}
      </code>
    ),
  );
}
