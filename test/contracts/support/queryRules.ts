/** What a query in `cypher/` must not do, for the two databases would part company over it (design, section 4). */
export interface QueryRule {
  rule: string;
  breaks: RegExp;
  /** A query that breaks it. */
  example: string;
}

export const queryRules: readonly QueryRule[] = [
  {
    rule: 'no negative bound in a list slice: Grafeo counts it otherwise, and says nothing',
    breaks: /\[[^\]]*\.\.\s*-|\[\s*-\s*\d+\s*\.\./,
    example: 'RETURN nodes(p)[1..-1] AS inner',
  },
  {
    rule: 'SKIP and LIMIT take a literal or a bare parameter',
    breaks: /\b(SKIP|LIMIT)\s+(?!(\$\w+|\d+)\s*(\n|$|SKIP|LIMIT|RETURN))/,
    example: 'RETURN n LIMIT $a + 1',
  },
  {
    rule: 'an aggregate stands alone in its column',
    breaks: /\b(collect|count|sum|min|max|avg)\([^()]*\)\s*(\[|[-+*/])/,
    example: 'RETURN collect(x)[..2] AS first',
  },
  { rule: 'no A|B on node labels', breaks: /\(\w*:\w+\|/, example: 'MATCH (n:Motion|Commitment) RETURN n' },
  { rule: 'no dynamic labels or types', breaks: /:\$\(|:\$\w/, example: 'SET e:$(label)' },
  {
    rule: 'no CALL … IN TRANSACTIONS',
    breaks: /IN TRANSACTIONS/,
    example: 'CALL { MATCH (n) } IN TRANSACTIONS',
  },
  {
    rule: 'no quantified path patterns',
    breaks: /\)\s*(\{\d*,?\d*\}|[+*])\s*\(/,
    example: 'MATCH ((a)-[:CITES]->(b)){1,3}(c) RETURN c',
  },
  {
    rule: 'no index on a relation property, no full-text index',
    breaks: /INDEX[^\n]*FOR\s*\(\)|FULLTEXT/,
    example: 'CREATE INDEX x FOR ()-[r:CITES]-() ON (r.id)',
  },
  {
    rule: 'no dates or maps as values: ISO text and JSON are the same in both',
    breaks: /\b(date|datetime|time|duration)\(/,
    example: "SET n.date = date('2026-06-04')",
  },
  {
    rule: 'shortestPath has its types in the pattern',
    breaks: /shortestPath\([^[]*\[\w*\*/,
    example: 'MATCH p = shortestPath((a)-[*..4]-(b)) WHERE all(r IN relationships(p) WHERE r.x) RETURN p',
  },
  {
    rule: 'no expansion of two hops at once: Grafeo fails on it beside a hub',
    breaks: /\)[-<]*-\[[^\]]*\]-[->]*\([^)]*\)[-<]*-\[/,
    example: 'MATCH (a)-[:CITES]->(b)-[:CITES]->(c) RETURN c',
  },
];
