import { type DestinationStream, type Logger, pino } from 'pino';

const SECRET_NAMES = ['authorization', 'cookie', 'key', 'apiKey', 'api_key', 'token', 'visitorToken', 'password', 'secret', 'conversationToken', 'x-conversation-token'];
/** Our keys and tokens wherever they stand in a line, a URL or an error message included. */
const SECRET_TEXT = /\b(ope|ra|whsec)_[A-Za-z0-9]{8,}|\b(Bearer )[\w.~+/-]{8,}=*|([?&](?:token|key)=)[^&\s"\\]+/g;

/** A structured log, one JSON line an entry, to `stream` (standard output). Keys, tokens and passwords never reach it. */
export function createLog(level: string, stream?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: SECRET_NAMES.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]), censor: '[redacted]' },
      hooks: {
        streamWrite: (line) =>
          line.replace(SECRET_TEXT, (_text, prefix?: string, bearer?: string, query?: string) => `${prefix ? `${prefix}_` : (bearer ?? query ?? '')}[redacted]`),
      },
    },
    stream ?? pino.destination({ dest: 1, sync: true }),
  );
}
