"""Trained nets -> weights.npz and weights.json in the package."""

import hashlib
import io
import json
import zipfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from training.net import DILATIONS, NEAR, Net

TABLES = ("words.weight", "names.weight")


def export(nets: Sequence[Net], provenance: dict, place: Path) -> str:
    """Write the nets as float16 and, in a .json beside them, where they come from; returns the hash of the weights."""
    arrays: dict[str, np.ndarray] = {"nets": np.asarray(len(nets))}
    for i, net in enumerate(nets):
        for name, tensor in net.state_dict().items():
            dtype = np.float32 if name in ("mean", "scale") else np.float16
            arrays[f"{i}/{name.removesuffix('.weight') if name in TABLES else name}"] = tensor.numpy().astype(dtype)
        arrays[f"{i}/near"] = np.asarray(NEAR)
        arrays[f"{i}/layers"] = np.asarray(len(DILATIONS))
        arrays[f"{i}/dilations"] = np.asarray(DILATIONS)
    raw = _npz(arrays)
    digest = hashlib.sha256(raw).hexdigest()
    place.write_bytes(raw)
    text = json.dumps({"sha256": digest, "bytes": len(raw), **provenance}, indent=2, ensure_ascii=False) + "\n"
    place.with_suffix(".json").write_text(text, encoding="utf-8")
    return digest


def _npz(arrays: dict[str, np.ndarray]) -> bytes:
    """As np.savez_compressed, but without the clock in it: the same weights give the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(arrays):
            entry = zipfile.ZipInfo(f"{name}.npy", date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            body = io.BytesIO()
            np.lib.format.write_array(body, arrays[name], allow_pickle=False)
            archive.writestr(entry, body.getvalue())
    return out.getvalue()
