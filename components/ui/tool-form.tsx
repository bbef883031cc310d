'use client';

import { type FormHTMLAttributes, useRef } from 'react';
import { type Tool, useTool } from './use-tool';

/** A form that a browser's agent may use as a tool. */
export function ToolForm({ tool, ...rest }: FormHTMLAttributes<HTMLFormElement> & { tool: Tool }) {
  const form = useRef<HTMLFormElement>(null);
  useTool(form, tool);
  return <form ref={form} {...rest} />;
}
