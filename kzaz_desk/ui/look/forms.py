"""Forms whose labels stand level with what they name."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QSizePolicy


def level_labels(form: QFormLayout) -> None:
    """Have every label of a form take the height of its row, so that it stands in the middle."""
    for row in range(form.rowCount()):
        item = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
        label = item.widget() if item is not None else None
        if label is not None:
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
