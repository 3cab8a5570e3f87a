"""The net in torch, and its training. cleaner.tagging.model runs the same net in numpy."""

import copy
import random
import sys
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
import torch
from torch import nn

from cleaner.tagging.containers import CHAIN, GROUPS, NAME_BUCKETS
from cleaner.tagging.words import BUCKETS
from training.pages import Sample

KINDS = ("article", "service", "product", "collection", "forum", "listing", "documentation", "none")
WORD_DIM = 32
NAME_DIM = 24
NEAR = 3
"""Elements whose names count one by one; those of the others above a block are averaged."""
WIDTH = 80
MADE_SHARE = 0.35
"""How often a made form of a page stands for it in an epoch."""
DROP = 0.2
MEAN_DECAY = 0.998
"""The net that is kept is the running mean of the nets of the last steps: half its weight lies in the last 350."""
DILATIONS = (1, 2, 4, 8, 1, 3)


class Net(nn.Module):
    """Numbers, words and containers of each block -> residual dilated convolutions, and what blocks that stand
    together have in common -> (main content, headline, kind)."""

    def __init__(self, numbers: int, width: int = WIDTH) -> None:
        super().__init__()
        self.words = nn.Embedding(BUCKETS, WORD_DIM, padding_idx=0)
        nn.init.normal_(self.words.weight, std=0.1)
        self.names = nn.Embedding(NAME_BUCKETS, NAME_DIM, padding_idx=0)
        nn.init.normal_(self.names.weight, std=0.1)
        self.enter = nn.Linear(numbers, width)
        self.enter_words = nn.Linear(WORD_DIM, width, bias=False)
        self.enter_names = nn.Linear(NAME_DIM * (NEAR + 1), width, bias=False)
        self.page_in = nn.Linear(2 * width, width)
        self.together = nn.ModuleList(nn.Linear(GROUPS * width, width) for _ in range(2))
        self.norms = nn.ModuleList(nn.LayerNorm(width) for _ in DILATIONS)
        self.convs = nn.ModuleList(nn.Conv1d(width, width, 3, padding=d, dilation=d) for d in DILATIONS)
        self.page_mid = nn.Linear(2 * width, width)
        self.last = nn.LayerNorm(width)
        self.out = nn.Linear(width, 2)
        self.kind = nn.Linear(2 * width, len(KINDS))
        self.register_buffer("mean", torch.zeros(numbers))
        self.register_buffer("scale", torch.ones(numbers))

    def forward(self, batch, drop=0.0):
        """Logits of main content and headline for each block, of the kind for each page."""
        mask = batch.mask
        x = (batch.numbers - self.mean) * self.scale
        h = torch.relu(self.enter(x) + self.enter_words(batch.words) + self.enter_names(batch.names))
        h = nn.functional.dropout(h, drop, self.training)
        h = h + torch.relu(self.page_in(_pool(h, batch.weights, mask)))[:, None]
        h = h + torch.relu(self.together[0](_pool_groups(h, batch)))
        for i, (norm, conv) in enumerate(zip(self.norms, self.convs, strict=True)):
            inner = norm(h) * mask[..., None]
            step = torch.relu(conv(inner.transpose(1, 2)).transpose(1, 2))
            h = h + nn.functional.dropout(step, drop, self.training)
            if i == len(self.convs) // 2 - 1:
                h = h + torch.relu(self.page_mid(_pool(h, batch.weights, mask)))[:, None]
                h = h + torch.relu(self.together[1](_pool_groups(h, batch)))
        h = self.last(h)
        return self.out(h), self.kind(_pool(h, batch.weights, mask))


def _pool_groups(h, batch):
    """For each block the means of the groups that it is in, side by side."""
    flat, weights = h.reshape(-1, h.shape[-1]), batch.weights.reshape(-1, 1)
    found = []
    for groups in batch.groups:
        size = int(groups.max()) + 1
        sums = torch.zeros(size, flat.shape[1]).index_add(0, groups, flat * weights)
        total = torch.zeros(size, 1).index_add(0, groups, weights)
        found.append((sums / total.clamp(min=1e-6))[groups])
    return torch.cat(found, -1).view(*h.shape[:2], -1)


def _pool(h, weights, mask):
    mean = (h * weights[..., None]).sum(1) / weights.sum(1, keepdim=True).clamp(min=1e-6)
    top = h.masked_fill(mask[..., None] == 0, -1e4).amax(1)
    return torch.cat([mean, top], -1)


def batches(samples: Sequence[Sample], most: int = 5000, chance: random.Random | None = None):
    """Pages of like length together, at most so many blocks with padding."""
    order = sorted(
        range(len(samples)), key=lambda i: len(samples[i].sizes) * (1 + (chance.random() * 0.2 if chance else 0))
    )
    groups, group, longest = [], [], 0
    for i in order:
        n = len(samples[i].sizes)
        if group and max(longest, n) * (len(group) + 1) > most:
            groups.append(group)
            group, longest = [], 0
        group.append(i)
        longest = max(longest, n)
    if group:
        groups.append(group)
    if chance:
        chance.shuffle(groups)
    return [[samples[i] for i in group] for group in groups]


class Batch(NamedTuple):
    """Pages padded to one length."""

    numbers: torch.Tensor
    words: torch.Tensor
    """Means of the words of each block."""
    names: torch.Tensor
    """Names of the nearest elements, and the mean of those farther up."""
    groups: list[torch.Tensor]
    """For each way of standing together the group of each block; no group spans two pages."""
    weights: torch.Tensor
    """For pooling."""
    mask: torch.Tensor
    sizes: torch.Tensor
    kept: torch.Tensor
    known: torch.Tensor
    title: torch.Tensor


class Drops(NamedTuple):
    """How much is left out while training."""

    words: float = 0.3
    page_words: float = 0.4
    names: float = 0.3
    page_names: float = 0.3


DROPS = Drops()


def tensors(net: Net, group: Sequence[Sample], generator: torch.Generator | None = None, drops: Drops = DROPS) -> Batch:
    """A batch; words are averaged here, some of them left out while training."""
    n = max(len(s.sizes) for s in group)
    numbers = torch.zeros(len(group), n, group[0].numbers.shape[1])
    mask, sizes, kept, known, title = (torch.zeros(len(group), n) for _ in range(5))
    groups = torch.zeros(GROUPS, len(group), n, dtype=torch.int64)
    next_group = [0] * GROUPS
    chain = torch.zeros(len(group), n, CHAIN, dtype=torch.int64)
    words, owners, parts, part_owners, first = [], [], [], [], 0
    for b, s in enumerate(group):
        m = len(s.sizes)
        numbers[b, :m] = torch.from_numpy(s.numbers.astype(np.float32))
        mask[b, :m] = 1
        for into, values in ((sizes, s.sizes), (kept, s.kept), (known, s.known), (title, s.title)):
            into[b, :m] = torch.from_numpy(values)
        words.append(_left_out(torch.from_numpy(s.words.astype(np.int64)), generator, drops.words, drops.page_words))
        owners.append(torch.from_numpy(s.owners.astype(np.int64)) + b * n)
        parts.append(_left_out(torch.from_numpy(s.parts.astype(np.int64)), generator, drops.names, drops.page_names))
        part_owners.append(torch.from_numpy(s.part_owners.astype(np.int64)) + first)
        chain[b, :m] = torch.from_numpy(s.chain.astype(np.int64)) + first
        first += int(s.part_owners.max(initial=0)) + 1
        for k in range(GROUPS):
            groups[k, b, :] = next_group[k]
            groups[k, b, :m] = torch.from_numpy(s.groups[:, k].astype(np.int64)) + next_group[k]
            next_group[k] += int(s.groups[:, k].max()) + 1
    means = _means(net.words, torch.cat(words), torch.cat(owners), len(group) * n).view(len(group), n, WORD_DIM)
    named = _means(net.names, torch.cat(parts), torch.cat(part_owners), first)
    around = named[chain]
    names = torch.cat([around[:, :, :NEAR].flatten(2), around[:, :, NEAR:].mean(2)], -1)
    return Batch(
        numbers, means, names, [each.reshape(-1) for each in groups], torch.log1p(sizes) * mask, mask, sizes, kept,
        known, title,
    )  # fmt: skip


def _left_out(ids: torch.Tensor, generator: torch.Generator | None, some: float, all_of_page: float) -> torch.Tensor:
    if generator is None:
        return ids
    if torch.rand(1, generator=generator).item() < all_of_page:
        return torch.zeros_like(ids)
    return ids * (torch.rand(len(ids), generator=generator) >= some)


def _means(table: nn.Embedding, ids: torch.Tensor, owners: torch.Tensor, count: int) -> torch.Tensor:
    total = torch.zeros(count, table.embedding_dim).index_add(0, owners, table(ids))
    number = torch.zeros(count).index_add(0, owners, (ids > 0).float())
    return total / number.clamp(min=1)[:, None]


def page_loss(logits, sizes, kept, known, mask, page_weights):
    """Size-weighted cross-entropy plus soft F1 over characters, a page counting once."""
    weight = (sizes.clamp(min=4) ** 0.6) * mask * known
    ce = nn.functional.binary_cross_entropy_with_logits(logits, kept, reduction="none")
    ce = (ce * weight).sum(1) / weight.sum(1).clamp(min=1)
    p = torch.sigmoid(logits) * mask * known
    overlap = (p * kept * sizes).sum(1)
    f1 = 2 * overlap / ((p * sizes).sum(1) + (kept * sizes * known).sum(1)).clamp(min=1)
    has_gold = ((kept * sizes * known).sum(1) > 0).float()
    return ((ce + 0.6 * (1 - f1) * has_gold) * page_weights).sum() / page_weights.sum()


def train(
    made: Sequence[Sample],
    epochs: int,
    seed: int,
    page_weight,
    log=None,
    width: int = WIDTH,
    drops: Drops = DROPS,
    lr=2e-3,
    shares: Mapping[str, float] | None = None,
) -> Net:
    """Train on samples; `page_weight(sample)` says how much a page counts, `shares` how often a form of it stands for
    it, next to the others (1)."""
    torch.manual_seed(seed)
    chance = random.Random(seed)
    generator = torch.Generator().manual_seed(seed)
    net = Net(made[0].numbers.shape[1], width)
    stacked = np.concatenate([s.numbers[:: max(1, len(s.numbers) // 40)] for s in made]).astype(np.float32)
    spread = stacked.std(0)
    net.mean.copy_(torch.from_numpy(stacked.mean(0)))
    net.scale.copy_(torch.from_numpy(1 / np.maximum(spread, 0.1)))
    ids = {}
    for s in made:
        ids.setdefault((s.gold is None, s.id), []).append(s)
    steps_per_epoch = None
    optimiser = torch.optim.AdamW(net.parameters(), lr=lr, weight_decay=0.05)
    step, total = 0, None
    mean = {name: tensor.clone() for name, tensor in net.state_dict().items()}
    for epoch in range(epochs):
        net.train()
        chosen = []
        for forms in ids.values():
            for pages in (
                [s for s in forms if s.form.startswith("html")],
                [s for s in forms if not s.form.startswith("html")],
            ):
                plain = [s for s in pages if "+" not in s.form]
                changed = [s for s in pages if "+" in s.form]
                pool = changed if changed and chance.random() < MADE_SHARE else plain
                if pool:
                    chosen.append(_drawn(pool, shares, chance))
        groups = batches(chosen, chance=chance)
        if total is None:
            steps_per_epoch = len(groups)
            total = steps_per_epoch * epochs
        losses = []
        for group in groups:
            rate = min(1.0, (step + 1) / 200) * (0.5 + 0.5 * np.cos(np.pi * min(1.0, step / total)))
            for parameters in optimiser.param_groups:
                parameters["lr"] = lr * rate + 1e-5
            batch = tensors(net, group, generator, drops)
            logits, kind = net(batch, drop=DROP)
            mask, title = batch.mask, batch.title
            pages = torch.tensor([page_weight(s) for s in group])
            loss = page_loss(logits[..., 0], batch.sizes, batch.kept, batch.known, mask, pages)
            headed = (title.sum(1) > 0).float()
            head_loss = nn.functional.cross_entropy(
                logits[..., 1].masked_fill(mask == 0, -1e4), title.argmax(1), reduction="none"
            )
            loss = loss + 0.1 * (head_loss * headed).sum() / headed.sum().clamp(min=1)
            kinds = torch.tensor(
                [KINDS.index(s.kind) if s.kind in KINDS and s.gold is not None else -100 for s in group]
            )
            if (kinds >= 0).any():
                loss = loss + 0.05 * nn.functional.cross_entropy(kind, kinds, ignore_index=-100)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            step += 1
            keep = min(MEAN_DECAY, (1 + step) / (10 + step))
            for name, tensor in net.state_dict().items():
                mean[name].lerp_(tensor, 1 - keep)
            losses.append(float(loss.detach()))
        if log:
            log(epoch, float(np.mean(losses)), _with(net, mean))
    return _with(net, mean)


def _drawn(pool: Sequence[Sample], shares: Mapping[str, float] | None, chance: random.Random) -> Sample:
    if not shares:
        return chance.choice(pool)
    return chance.choices(pool, [shares.get(sample.form, 1.0) for sample in pool])[0]


def _with(net: Net, state: dict[str, torch.Tensor]) -> Net:
    """A copy of the net with these weights."""
    other = copy.deepcopy(net)
    other.load_state_dict(state)
    return other.eval()


@torch.no_grad()
def predict(net: Net, made: Sequence[Sample]) -> dict[int, tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """For each sample (by id()): main-content probabilities, headline logits, kind probabilities."""
    net.eval()
    found = {}
    for group in batches(made, most=20000):
        logits, kind = net(tensors(net, group))
        p = torch.sigmoid(logits[..., 0]).numpy()
        for b, s in enumerate(group):
            m = len(s.sizes)
            found[id(s)] = (p[b, :m], logits[b, :m, 1].numpy(), torch.softmax(kind[b], 0).numpy())
    return found


def say(*parts: object) -> None:
    print(*parts, file=sys.stderr, flush=True)
