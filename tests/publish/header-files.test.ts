import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { apacheHeaders, netlifyHeaders, nginxHeaders } from '../../src/publish/header-files.ts';
import { headerRules } from '../../src/site/security/header-rules.ts';

const RULES = [
  { prefix: '/', headers: { 'X-Content-Type-Options': 'nosniff' } },
  { prefix: '/en/', isExact: true, headers: { 'Content-Security-Policy': "default-src 'none'" } },
  { prefix: '/over/', headers: { 'Content-Security-Policy': "default-src 'none'" } },
  { prefix: '/embed/', headers: { 'Content-Security-Policy': "img-src 'self'" } },
];

test('_headers has a rule for each prefix', () => {
  expect(netlifyHeaders(RULES)).toBe(`/*
  X-Content-Type-Options: nosniff
/en/
  Content-Security-Policy: default-src 'none'
/over/*
  Content-Security-Policy: default-src 'none'
/embed/*
  Content-Security-Policy: img-src 'self'
`);
});

test('nginx has a usual policy, and exceptions by prefix', () => {
  expect(nginxHeaders(RULES)).toBe(`# in the http block
map $uri $content_security_policy {
    default "default-src 'none'";
    "~^(?:/embed/)" "img-src 'self'";
}

# in the server block
add_header Content-Security-Policy $content_security_policy always;
add_header X-Content-Type-Options "nosniff" always;
`);
});

test('Apache has a usual policy, and exceptions by prefix', () => {
  expect(apacheHeaders(RULES)).toBe(`Header always set X-Content-Type-Options "nosniff"
Header always set Content-Security-Policy "default-src 'none'"
<LocationMatch "^(?:/embed/)">
    Header always set Content-Security-Policy "img-src 'self'"
</LocationMatch>
`);
});

test.each([
  ['nginx', nginxHeaders],
  ['Apache', apacheHeaders],
])('the manual shows what %s needs, in step with the route table', (_, headers) => {
  expect(readFileSync('docs/deploy.md', 'utf8')).toContain(headers(headerRules(undefined)));
});
