/**
 * GitHub's own descriptions of its API: OpenAPI for REST, the schema of its GraphQL. Every request that the Action makes
 * in these tests, and every answer that it is given, is held against them.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { schema as graphqlSchema } from '@octokit/graphql-schema';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { buildSchema, execute, parse, validate } from 'graphql';

const require = createRequire(import.meta.url);
const FILE = require
  .resolve('@octokit/openapi/package.json')
  .replace('package.json', 'generated/api.github.com.json');

// biome-ignore lint/suspicious/noExplicitAny: a description is a tree of many shapes, and what is not there shows as a fault
type Json = Record<string, any>;

const OPENAPI = withNulls(JSON.parse(readFileSync(FILE, 'utf8'))) as Json;
// GitHub publishes two fields twice, which is no matter here.
const GRAPHQL = buildSchema(graphqlSchema.idl, { assumeValid: true, assumeValidSDL: true });

const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema(OPENAPI, 'github');
const compiled = new Map<string, ValidateFunction>();

export interface Operation {
  /** `POST /repos/{owner}/{repo}/check-runs` */
  readonly name: string;
  readonly pointer: readonly string[];
  readonly path: Readonly<Record<string, string>>;
}

/** The operation that a request calls, or `null` where GitHub has none such. */
export function operationOf(method: string, pathname: string): Operation | null {
  const words = pathname.split('/');
  for (const template of Object.keys(OPENAPI.paths)) {
    const path = matched(template.split('/'), words);
    const verb = method.toLowerCase();
    if (path !== null && OPENAPI.paths[template][verb] !== undefined)
      return { name: `${method} ${template}`, pointer: ['paths', template, verb], path };
  }
  return null;
}

function matched(template: readonly string[], words: readonly string[]): Record<string, string> | null {
  // The path of a file is the one parameter that may have several words.
  const last = template.at(-1) ?? '';
  const open = last === '{path}';
  if (open ? words.length < template.length : words.length !== template.length) return null;
  const found: Record<string, string> = {};
  for (const [index, part] of template.entries()) {
    const word = open && part === last ? words.slice(index).join('/') : (words[index] as string);
    if (part.startsWith('{')) found[part.slice(1, -1)] = decodeURIComponent(word);
    else if (part !== word) return null;
  }
  return found;
}

/** What is wrong with a request, in words; empty where nothing is. */
export function faultsOfRequest(
  operation: Operation,
  query: URLSearchParams,
  body: unknown,
): readonly string[] {
  const described = at(operation.pointer);
  const faults: string[] = [];
  const parameters: Json[] = (described.parameters ?? []).map(resolved);
  for (const [name, text] of [...Object.entries(operation.path), ...query]) {
    const found = parameters.find((parameter) => parameter.name === name);
    if (found === undefined) faults.push(`${operation.name}: no parameter ${name}`);
    else {
      const value = found.schema.type === 'integer' ? Number(text) : text;
      faults.push(...faultsOf({ ...found.schema }, value, `${operation.name} ${name}`));
    }
  }
  for (const { name, required, in: where } of parameters) {
    if (required && where === 'query' && !query.has(name))
      faults.push(`${operation.name}: ${name} is missing`);
  }
  const content = described.requestBody?.content?.['application/json'];
  if (content === undefined) {
    if (body !== null) faults.push(`${operation.name}: takes no body`);
  } else {
    const pointer = [...operation.pointer, 'requestBody', 'content', 'application/json', 'schema'];
    faults.push(
      ...faultsAt(pointer, body, `${operation.name} body`),
      ...undeclared(content.schema, body, operation.name),
    );
  }
  return faults;
}

/** What is wrong with an answer. An error that the operation does not list has the shape that all errors have. */
export function faultsOfAnswer(
  operation: Operation,
  status: number,
  type: string,
  body: unknown,
): readonly string[] {
  const label = `${operation.name} → ${status}`;
  const described = at(operation.pointer);
  let pointer = [...operation.pointer, 'responses', String(status)];
  if (described.responses[status] === undefined) {
    if (status < 400) return [`${label}: not an answer of this operation`];
    pointer = ['components', 'schemas', 'basic-error'];
    return faultsAt(pointer, body, label);
  }
  const reference: string | undefined = described.responses[status].$ref;
  if (reference !== undefined) pointer = reference.slice(2).split('/');
  // Raw content has no schema; the description names its media type in words.
  if (type.includes('.raw')) return described.description.includes(type) ? [] : [`${label}: no ${type}`];
  return faultsAt([...pointer, 'content', type, 'schema'], body, label);
}

export function faultsOfGraphql(query: string): readonly string[] {
  return validate(GRAPHQL, parse(query)).map(({ message }) => message);
}

/** What GitHub's schema makes of a query and the objects that stand behind it; a shape it does not know is an error there. */
export async function graphqlAnswer(query: string, variableValues: Json, rootValue: object): Promise<Json> {
  const { data, errors } = await execute({
    schema: GRAPHQL,
    document: parse(query),
    rootValue,
    variableValues,
  });
  return { data, ...(errors && { errors: errors.map(({ message, path }) => ({ message, path })) }) };
}

/** GitHub's own example of an answer. */
export function exampleOf(name: string): Json {
  return structuredClone(OPENAPI.components.examples[name].value);
}

function at(pointer: readonly string[]): Json {
  return pointer.reduce((value: Json, key) => value?.[key], OPENAPI);
}

function resolved(value: Json): Json {
  return value.$ref === undefined ? value : at(value.$ref.slice(2).split('/'));
}

function faultsAt(pointer: readonly string[], value: unknown, label: string): readonly string[] {
  if (at(pointer) === undefined) return [`${label}: GitHub describes nothing at ${pointer.join(' ')}`];
  const escaped = pointer.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1')));
  return faultsOf({ $ref: `github#/${escaped.join('/')}` }, value, label);
}

function faultsOf(schema: Json, value: unknown, label: string): readonly string[] {
  const key = JSON.stringify(schema);
  const check = compiled.get(key) ?? ajv.compile(schema);
  compiled.set(key, check);
  if (check(value)) return [];
  return (check.errors ?? []).map(({ instancePath, message }) => `${label}: ${instancePath} ${message}`);
}

/** Keys that the description does not know: GitHub would pass over them in silence. */
function undeclared(schema: Json, value: unknown, label: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => undeclared(schema?.items ?? {}, item, label));
  if (typeof value !== 'object' || value === null || schema?.properties === undefined) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    schema.properties[key] === undefined
      ? [`${label}: no key ${key}`]
      : undeclared(resolved(schema.properties[key]), inner, `${label}.${key}`),
  );
}

/** OpenAPI 3.0 writes `nullable` where JSON Schema has a type of its own. */
function withNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNulls);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withNulls(inner)]),
  ) as Json;
  if (nullable === true) return { anyOf: [rest, { type: 'null' }] };
  return typeof nullable === 'object' ? { ...rest, nullable } : rest;
}
