/** Colours of a price pin. */
export interface PillColours {
  fill: string;
  edge: string;
}

export interface StretchableImage {
  image: ImageData;
  options: { pixelRatio: number; stretchX: [number, number][]; stretchY: [number, number][]; content: [number, number, number, number] };
}

const RATIO = 2;
const [WIDTH, HEIGHT, TAIL, PAD, RADIUS] = [44, 28, 6, 3, 12];

/** A rounded box with a tail that points at the place; its middle stretches to the price written in it. */
export function pillImage({ fill, edge }: PillColours, shade: string): StretchableImage {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [WIDTH * RATIO, (HEIGHT + TAIL) * RATIO];
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.scale(RATIO, RATIO);
  const [left, top, right, bottom, middle] = [PAD, PAD, WIDTH - PAD, HEIGHT - PAD, WIDTH / 2];
  context.beginPath();
  context.moveTo(left + RADIUS, top);
  context.arcTo(right, top, right, bottom, RADIUS - 2);
  context.arcTo(right, bottom, middle, bottom, RADIUS - 2);
  context.lineTo(middle + 5, bottom);
  context.lineTo(middle, bottom + TAIL);
  context.lineTo(middle - 5, bottom);
  context.arcTo(left, bottom, left, top, RADIUS - 2);
  context.arcTo(left, top, right, top, RADIUS - 2);
  context.closePath();
  context.shadowColor = shade;
  context.shadowBlur = 3 * RATIO;
  context.shadowOffsetY = RATIO;
  context.fillStyle = fill;
  context.fill();
  context.shadowColor = 'transparent';
  context.strokeStyle = edge;
  context.lineWidth = 1.25;
  context.stroke();
  const px = (value: number) => value * RATIO;
  return {
    image: context.getImageData(0, 0, canvas.width, canvas.height),
    options: {
      pixelRatio: RATIO,
      // The tail in the middle keeps its shape.
      stretchX: [
        [px(left + RADIUS), px(middle - 6)],
        [px(middle + 6), px(right - RADIUS)],
      ],
      stretchY: [[px(top + 10), px(bottom - 10)]],
      content: [px(left + 7), px(top + 3), px(right - 7), px(bottom - 3)],
    },
  };
}
