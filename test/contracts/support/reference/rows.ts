export const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

export const records = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.map((each) => Object(each)) : [];
