import type { Page } from '@playwright/test';

/**
 * What a reader would see broken in a page's layout, one sentence each: a page that scrolls sideways, text outside the window or cut off by
 * its box, text upon text, a control too small to hit. What scrolls by itself, is clamped on purpose, is
 * for screen readers only or is a drawing whose words stand beside it is left out.
 */
export const layoutFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const SLACK = 1.5;
    const LEAST_TARGET = 24;
    const width = document.documentElement.clientWidth;
    const faults = new Set<string>();
    const excess = document.documentElement.scrollWidth - width;
    if (excess > 0) faults.add(`the page is ${excess} px wider than the window`);

    const ancestors = (element: Element): Element[] => (element.parentElement ? [element, ...ancestors(element.parentElement)] : [element]);
    const scrolls = (style: CSSStyleDeclaration) => /auto|scroll/.test(`${style.overflowX} ${style.overflowY}`);
    const clips = (style: CSSStyleDeclaration) => /hidden|clip/.test(style.overflowX) || /hidden|clip/.test(style.overflowY);
    const name = (element: Element) => `<${element.localName}> “${(element.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 50)}”`;
    const isClamped = (style: CSSStyleDeclaration) => style.webkitLineClamp !== 'none' || style.textOverflow === 'ellipsis';
    const isForEars = (box: DOMRect, style: CSSStyleDeclaration) => clips(style) && ((box.width <= 1 && box.height <= 1) || style.clipPath === 'inset(50%)');

    const texts: { element: Element; box: DOMRect; floats: boolean }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement as Element;
      if (
        !node.textContent?.trim() ||
        !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
        element.closest('script,style,option,[hidden],svg[aria-hidden=true]')
      )
        continue;
      // Drawn text that is not shown has no box, though its letters have.
      if (element.getBoundingClientRect().width === 0) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width: w, height }) => w > 0 && height > 0);
      const up = ancestors(element).map((one) => ({ one, style: getComputedStyle(one), box: one.getBoundingClientRect() }));
      if (up.some(({ box, style }) => isForEars(box, style))) continue;
      const isScrolled = up.some(({ one, style }) => one !== document.documentElement && one !== document.body && scrolls(style));
      const clipping = up.find(({ one, style }) => one !== document.body && clips(style) && !scrolls(style));
      for (const box of boxes) {
        if (!isScrolled && (box.left < -SLACK || box.right > width + SLACK)) faults.add(`${name(element)} runs out of the window`);
        const cut = clipping && !isClamped(clipping.style) ? clipping.box : undefined;
        if (cut && !isScrolled && (box.left < cut.left - SLACK || box.right > cut.right + SLACK || box.bottom > cut.bottom + box.height / 2))
          faults.add(`${name(element)} is cut off by its box`);
        const floats = up.some(({ style }) => style.position === 'fixed' || style.position === 'sticky') || isScrolled || Boolean(element.closest('.listings-map'));
        if (!clipping || !isClamped(clipping.style)) texts.push({ element, box, floats });
      }
    }

    const still = texts.filter(({ floats }) => !floats).sort((a, b) => a.box.top - b.box.top);
    for (const [index, { element, box }] of still.entries()) {
      for (const other of still.slice(index + 1)) {
        if (other.box.top >= box.bottom) break;
        if (other.element === element) continue;
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        // Lines of tight leading touch; letters that lie on each other share half a line.
        if (across > 2 && down > Math.min(box.height, other.box.height) / 2) faults.add(`${name(element)} lies on ${name(other.element)}`);
      }
    }

    for (const control of document.querySelectorAll('a[href],button,input:not([type=hidden]),select,textarea,summary,[role=button]')) {
      const box = control.getBoundingClientRect();
      const style = getComputedStyle(control);
      const isInline = style.display === 'inline';
      if (!control.checkVisibility({ visibilityProperty: true }) || isForEars(box, style) || isInline || box.width === 0) continue;
      // A label is part of the target of its control.
      const target = (control as HTMLInputElement).labels?.[0]?.contains(control)
        ? ((control as HTMLInputElement).labels as NodeListOf<HTMLElement>)[0]?.getBoundingClientRect()
        : box;
      if (target && (target.width < LEAST_TARGET - 0.5 || target.height < LEAST_TARGET - 0.5))
        faults.add(`${name(control)} is ${Math.round(target.width)} by ${Math.round(target.height)} px, too small to hit`);
    }
    return [...faults];
  });
