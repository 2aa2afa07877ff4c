"""What metrics are called in words: the usual ones in the window's language, others by their own name."""

from __future__ import annotations

import re
from functools import lru_cache

from mldesk.gui.translation import spoken, translate

_BLANKS = re.compile(r"[\s-]+")
_UNDERSCORES = re.compile(r"[_\s]+")
_SHORT = {
    "auc": "AUC",
    "mae": "MAE",
    "mse": "MSE",
    "rmse": "RMSE",
    "f1": "F1",
    "iou": "IoU",
    "r2": "R²",
}
_OTHER_NAMES = {
    "lr": "learning_rate",
    "acc": "accuracy",
    "grad_norm": "gradient_norm",
    "mean_iou": "mean_io_u",
}
"""Short names, by the name that is put into words in their place."""


def title_of(key: str) -> str:
    """The words for a metric's name: "sparse_categorical_accuracy" is "Sparse categorical accuracy"."""
    return _title(spoken(), key)


@lru_cache(maxsize=1024)
def _title(language: str, key: str) -> str:
    """`language` tells what was kept of one language from that of another."""
    name = _OTHER_NAMES.get(key, key)
    known = _SHORT.get(name) or _usual().get(_BLANKS.sub("_", name).lower())
    if known is not None:
        return known
    words = _UNDERSCORES.sub(" ", key).strip()
    return words[:1].upper() + words[1:] if words else key


def inner_title(title: str) -> str:
    """A metric's title as it stands within a sentence: "Loss" is "loss", "AUC" stays as it is."""
    return title if title[1:2].isupper() else title[:1].lower() + title[1:]


def _usual() -> dict[str, str]:
    """The metrics that Keras and most scripts log."""
    return {
        "accuracy": translate("metric_titles", "Accuracy"),
        "binary_accuracy": translate("metric_titles", "Binary accuracy"),
        "categorical_accuracy": translate("metric_titles", "Categorical accuracy"),
        "sparse_categorical_accuracy": translate("metric_titles", "Sparse categorical accuracy"),
        "top_k_categorical_accuracy": translate("metric_titles", "Top k categorical accuracy"),
        "loss": translate("metric_titles", "Loss"),
        "learning_rate": translate("metric_titles", "Learning rate"),
        "precision": translate("metric_titles", "Precision"),
        "recall": translate("metric_titles", "Recall"),
        "error": translate("metric_titles", "Error"),
        "mean_absolute_error": translate("metric_titles", "Mean absolute error"),
        "mean_squared_error": translate("metric_titles", "Mean squared error"),
        "root_mean_squared_error": translate("metric_titles", "Root mean squared error"),
        "mean_io_u": translate("metric_titles", "Mean IoU"),
        "cosine_similarity": translate("metric_titles", "Cosine similarity"),
        "perplexity": translate("metric_titles", "Perplexity"),
        "gradient_norm": translate("metric_titles", "Gradient norm"),
        "reward": translate("metric_titles", "Reward"),
        "score": translate("metric_titles", "Score"),
        "gap": translate("metric_titles", "Gap"),
        "time": translate("metric_titles", "Time"),
        "epoch": translate("metric_titles", "Epoch"),
        "temperature": translate("metric_titles", "Temperature"),
    }
