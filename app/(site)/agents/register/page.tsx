import type { Metadata } from 'next';
import { connection } from 'next/server';
import { RegisterForm } from '@/components/agents/register-form';
import { Prose } from '@/components/ui/prose';
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
    <Prose>
      <h1>Register an agent</h1>
      <p>
        Searching and reading need no key. An agent that writes to listers registers first, so that they know who is speaking. By registering you accept the{' '}
        <a href="/acceptable-use" className="link">
          rules of acceptable use
        </a>
        .
      </p>
      <RegisterForm action={register} endpoint={siteUrl('/api/mcp')} />
    </Prose>
  );
}
