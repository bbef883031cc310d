import { LOCALE } from '@/components/format/locale';

/** The first letter of an agent's name on a ground of its own; decorative beside the name. */
export function AgentSign({ name, large = false }: { name: string; large?: boolean }) {
  const letter = [...name.trim()].find((character) => /[\p{L}\p{N}]/u.test(character)) ?? '?';
  return (
    <span
      aria-hidden="true"
      className={`inline-flex shrink-0 items-center justify-center rounded-full bg-green-wash font-display font-semibold text-green ${large ? 'size-16 text-[1.9rem]' : 'size-11 text-[1.25rem]'}`}
    >
      {letter.toLocaleUpperCase(LOCALE)}
    </span>
  );
}
