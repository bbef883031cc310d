import type { ReactNode } from 'react';
import { ScrollRegion } from './scroll-region';

/** A table that scrolls within itself when it must, never the page. `columns` starting with `#` are numbers. */
export function DataTable({ caption, columns, rows }: { caption: string; columns: readonly string[]; rows: readonly (readonly ReactNode[])[] }) {
  return (
    <ScrollRegion label={caption}>
      <table className="w-full border-collapse text-start">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={`small border-b border-edge py-2 pe-4 align-bottom font-semibold ${column.startsWith('#') ? 'text-end' : 'text-start'}`}>
                {column.replace('#', '')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={columns[column]} className={`border-b border-line py-2 pe-4 align-top ${columns[column]?.startsWith('#') ? 'text-end' : ''}`}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
