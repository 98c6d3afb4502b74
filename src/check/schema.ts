import schema from '../../schemas/record.v1.schema.json' with { type: 'json' };

/** Holds a value against a part of the schema: `null` when it fits, else where and why not, as `.dates.0.value: …`. */
type Fit = (value: unknown) => string | null;

/** The keywords of JSON Schema that the record's schema uses; a test makes sure that it uses no others. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly anyOf?: readonly SchemaNode[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: SchemaNode;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fitString(node: SchemaNode): Fit {
  if (node.const !== undefined) return (value) => (value === node.const ? null : `: not "${node.const}"`);
  if (node.enum) {
    const known: ReadonlySet<unknown> = new Set(node.enum);
    return (value) => (known.has(value) ? null : ': not one of the values it may have');
  }
  const least = node.minLength ?? 0;
  const pattern = node.pattern === undefined ? null : new RegExp(node.pattern);
  return (value) => {
    if (typeof value !== 'string') return ': not a string';
    if (value.length < least) return ': empty';
    return pattern === null || pattern.test(value) ? null : ': not of the form it has to have';
  };
}

function fitNumber(node: SchemaNode): Fit {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = node;
  const isWhole = node.type === 'integer';
  return (value) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return ': not a number';
    if (isWhole && !Number.isSafeInteger(value)) return ': not a whole number';
    return value < minimum || value > maximum ? ': out of its range' : null;
  };
}

/** Compiles a schema whose objects have all of their properties, and no others, into plain checks. */
export function compileSchema(root: SchemaNode): Fit {
  const named = new Map<string, Fit>();

  function fitArray(node: SchemaNode): Fit {
    const item = compile(node.items!);
    const least = node.minItems ?? 0;
    return (value) => {
      if (!Array.isArray(value)) return ': not a list';
      if (value.length < least) return ': too short a list';
      for (let i = 0; i < value.length; i++) {
        const fault = item(value[i]);
        if (fault !== null) return `.${i}${fault}`;
      }
      return null;
    };
  }

  function fitObject(node: SchemaNode): Fit {
    const keys = Object.keys(node.properties ?? {});
    const fits = keys.map((key) => compile(node.properties![key]!));
    const further = typeof node.additionalProperties === 'object' ? compile(node.additionalProperties) : null;
    const known: ReadonlySet<string> = new Set(keys);
    return (value) => {
      if (!isObject(value)) return ': not an object';
      for (let i = 0; i < keys.length; i++) {
        const fault = fits[i]!(value[keys[i]!]);
        if (fault !== null) return `.${keys[i]}${fault}`;
      }
      let count = 0;
      for (const _ in value) count++;
      if (count === keys.length) return null;
      for (const key of Object.keys(value)) {
        if (known.has(key)) continue;
        const fault = further ? further(value[key]) : ': not a field of it';
        if (fault !== null) return `.${key}${fault}`;
      }
      return null;
    };
  }

  function fitAny(options: readonly SchemaNode[]): Fit {
    const others = options.filter(({ type }) => type !== 'null').map(compile);
    const mayBeNull = others.length < options.length;
    return (value) => {
      if (value === null && mayBeNull) return null;
      let fault: string | null = ': null';
      for (const option of others) {
        fault = option(value);
        if (fault === null) return null;
      }
      return fault;
    };
  }

  function fitReference(name: string): Fit {
    if (!named.has(name)) {
      let compiled: Fit | null = null; // Filled in on its first use, so that a definition may refer to itself.
      named.set(name, (value) => {
        compiled ??= compile(root.$defs![name]!);
        return compiled(value);
      });
    }
    return named.get(name)!;
  }

  function compile(node: SchemaNode): Fit {
    if (node.$ref) return fitReference(node.$ref.replace('#/$defs/', ''));
    if (node.anyOf) return fitAny(node.anyOf);
    if (typeof node.type === 'object') return fitAny(node.type.map((type) => ({ ...node, type })));
    switch (node.type) {
      case 'string':
        return fitString(node);
      case 'number':
      case 'integer':
        return fitNumber(node);
      case 'boolean':
        return (value) => (typeof value === 'boolean' ? null : ': not true or false');
      case 'array':
        return fitArray(node);
      case 'object':
        return fitObject(node);
      default:
        throw new Error(`a part of the schema without a type: ${JSON.stringify(node)}`);
    }
  }
  return compile(root);
}

let fitRecord: Fit | null = null;

/**
 * Where a value breaks the record's schema, and how; `null` when it fits.
 *
 * The schema is the JSON Schema that is made from the zod schema in `model/record/`: plain checks are made from it,
 * so that zod, which takes longer to load than a short article to read, stays out. A test holds the two against each
 * other.
 */
export function schemaFault(value: unknown): string | null {
  fitRecord ??= compileSchema(schema as unknown as SchemaNode);
  const fault = fitRecord(value);
  return fault === null ? null : fault.replace(/^\./, '').replace(/^:/, 'the top:');
}
