/** From 0 at and below `from` to 1 at and above `to`. */
export function ramp(value: number, { from, to }: { readonly from: number; readonly to: number }): number {
  return Math.max(0, Math.min(1, (value - from) / (to - from)));
}
