"""XML as it is read from files nobody vouches for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kzaz_desk.domain.errors import ReadError, ReadFailure
from kzaz_desk.formats.guard import LIMITS, Limits, damaged, misshapen, too_large

if TYPE_CHECKING:
    from pathlib import Path


def local_name(element: Any) -> str:
    """The name of an element without its namespace; "" for a comment or an entity."""
    tag = getattr(element, "tag", None)
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Any, name: str) -> str:
    """An attribute by its local name, "" where there is none.

    Formats come in forms that differ in nothing but their namespaces.
    """
    for key, value in element.items():
        if key.rpartition("}")[2] == name:
            return str(value)
    return ""


def parse_xml(path: Path, data: bytes, limits: Limits = LIMITS, *, doctype: bool = False) -> Any:
    """The root element of an XML text; no entity is expanded, nothing outside is asked for.

    Args:
        path: The file, for errors.
        data: The XML text.
        limits: What it may cost.
        doctype: True for formats whose files may name a DTD (it is never loaded).

    Returns:
        An `lxml` element.

    Raises:
        ReadError: DAMAGED or TOO_LARGE.
    """
    from lxml import etree

    if not doctype and b"<!DOCTYPE" in data[:4096]:
        raise misshapen(path, "it has a document type, where none belongs")
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise xml_failure(path, error, limits) from error
    except (ValueError, LookupError) as error:
        raise damaged(path, error) from error
    check_tree(path, root, limits)
    return root


def check_tree(path: Path, root: Any, limits: Limits) -> None:
    """Refuse a tree of elements that is too deep or too large.

    Raises:
        ReadError: TOO_LARGE.
    """
    from lxml import etree

    depth = count = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        count += event == "start"
        if depth > limits.nesting:
            raise too_large(path, "elements inside each other", limits.nesting)
        if count > limits.elements:
            raise too_large(path, "elements", limits.elements)


def xml_failure(path: Path, error: Exception, limits: Limits) -> ReadError:
    """The error for XML that does not parse: beyond a cap, or damaged."""
    words = str(error).lower()
    if "excessive depth" in words or "maximum depth" in words:
        return too_large(path, "elements inside each other", limits.nesting)
    if "too long" in words or "huge" in words or "amplification" in words or "too big" in words:
        return ReadError(path, ReadFailure.TOO_LARGE, str(error)[:200])
    return damaged(path, error)
