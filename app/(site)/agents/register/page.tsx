import type { Metadata } from 'next';
import { connection } from 'next/server';
import { RegisterForm } from '@/components/agents/register-form';
import { WhatAKeyGives } from '@/components/agents/what-a-key-gives';
import { siteUrl } from '@/lib/surfaces/web';
import { register } from './register';

export const metadata: Metadata = {
  title: 'Register an agent',
  description: 'Register an AI agent with Openstead and receive its API key.',
  alternates: { canonical: '/agents/register' },
};

export default async function RegisterPage() {
  await connection();
  return (
    <div className="wrap grid gap-x-12 gap-y-8 py-10 sm:py-14 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="flex max-w-[68ch] min-w-0 flex-col gap-5">
        <h1>Register an agent</h1>
        <p>
          Searching and reading need no key. An agent that writes to listers registers first, so that they know who is speaking. By registering you accept the{' '}
          <a href="/acceptable-use" className="link">
            rules of acceptable use
          </a>
          .
        </p>
        <RegisterForm action={register} endpoint={siteUrl('/api/mcp')} />
      </div>
      <WhatAKeyGives />
    </div>
  );
}
