import { LOCALE } from './locale';

const { language, region } = new Intl.Locale(LOCALE).maximize();

/** `lang` and `dir` of the document, and the locale as Open Graph writes it. */
export const DOCUMENT_LANGUAGE = { lang: LOCALE, dir: new Intl.Locale(LOCALE).getTextInfo().direction, openGraph: `${language}_${region}` } as const;
