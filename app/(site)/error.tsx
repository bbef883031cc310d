'use client';

import { Trouble } from '@/components/layout/trouble';

export default function ErrorPage({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return <Trouble digest={error.digest} retry={retry} />;
}
