import { useEffect } from 'react';

/** Dims the results of the page while another search is on its way. */
export function useSearching(isPending: boolean): void {
  useEffect(() => {
    document.documentElement.toggleAttribute('data-searching', isPending);
    return () => document.documentElement.removeAttribute('data-searching');
  }, [isPending]);
}
