/** What happens on a key date, and where if that is known: "The congress, Leeds". */
export function withPlace({
  label,
  place,
}: {
  readonly label: string;
  readonly place?: string | undefined;
}): string {
  return place ? `${label}, ${place}` : label;
}
