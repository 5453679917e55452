"""The core schema of pydantic for a JSON Schema of ours: the few keywords it is made of, each as pydantic-core has it."""

from pydantic_core import core_schema as cs

KNOWN = {
    "$comment", "$defs", "$id", "$ref", "$schema", "additionalProperties", "const", "description", "enum", "examples", "format",
    "items", "maxItems", "maxLength", "maximum", "minItems", "minLength", "minimum", "pattern", "properties", "propertyNames",
    "required", "title", "type", "uniqueItems",
}


def unique(items):
    if len(set(items)) != len(items):
        raise ValueError("an item stands twice")
    return items


def schema_of(node):
    unknown = set(node) - KNOWN
    if unknown:
        raise ValueError(f"keywords without a counterpart: {sorted(unknown)}")
    if "$ref" in node:
        return cs.definition_reference_schema(node["$ref"].removeprefix("#/$defs/"))
    if "const" in node or "enum" in node:
        return cs.literal_schema([node["const"]] if "const" in node else node["enum"])
    return TYPES[node["type"]](node)


def string(node):
    return cs.str_schema(
        strict=True, min_length=node.get("minLength"), max_length=node.get("maxLength"), pattern=node.get("pattern")
    )


def integer(node):
    return cs.int_schema(strict=True, ge=node.get("minimum"), le=node.get("maximum"))


def array(node):
    items = cs.list_schema(
        schema_of(node["items"]), strict=True, min_length=node.get("minItems"), max_length=node.get("maxItems")
    )
    return cs.no_info_after_validator_function(unique, items) if node.get("uniqueItems") else items


def obj(node):
    if "properties" not in node:
        return cs.dict_schema(schema_of(node["propertyNames"] | {"type": "string"}), cs.any_schema(), strict=True)
    required = set(node.get("required", ()))
    fields = {
        name: cs.typed_dict_field(schema_of(child), required=name in required) for name, child in node["properties"].items()
    }
    return cs.typed_dict_schema(fields, strict=True, extra_behavior="forbid")


TYPES = {
    "string": string,
    "integer": integer,
    "array": array,
    "object": obj,
    "boolean": lambda _: cs.bool_schema(strict=True),
}


def core_schema_of(root):
    definitions = [schema_of(node) | {"ref": name} for name, node in root["$defs"].items()]
    return cs.definitions_schema(schema_of(root), definitions)
