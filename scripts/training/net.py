"""The net in torch, and its training. cleaner.tagging.model runs the same net in numpy."""

import copy
import random
import sys
from collections.abc import Sequence

import numpy as np
import torch
from torch import nn

from cleaner.tagging.words import BUCKETS
from training.pages import Sample

KINDS = ("article", "service", "product", "collection", "forum", "listing", "documentation", "none")
WORD_DIM = 32
WIDTH = 80
MADE_SHARE = 0.35
"""How often a made form of a page stands for it in an epoch."""
DROP = 0.2
MEAN_DECAY = 0.998
"""The net that is kept is the running mean of the nets of the last steps: half its weight lies in the last 350."""
DILATIONS = (1, 2, 4, 8, 1, 3)


class Net(nn.Module):
    """Numbers and words of each block -> residual dilated convolutions -> (main content, headline, kind)."""

    def __init__(self, numbers: int, width: int = WIDTH) -> None:
        super().__init__()
        self.words = nn.Embedding(BUCKETS, WORD_DIM, padding_idx=0)
        nn.init.normal_(self.words.weight, std=0.1)
        self.enter = nn.Linear(numbers, width)
        self.enter_words = nn.Linear(WORD_DIM, width, bias=False)
        self.page_in = nn.Linear(2 * width, width)
        self.norms = nn.ModuleList(nn.LayerNorm(width) for _ in DILATIONS)
        self.convs = nn.ModuleList(nn.Conv1d(width, width, 3, padding=d, dilation=d) for d in DILATIONS)
        self.page_mid = nn.Linear(2 * width, width)
        self.last = nn.LayerNorm(width)
        self.out = nn.Linear(width, 2)
        self.kind = nn.Linear(2 * width, len(KINDS))
        self.register_buffer("mean", torch.zeros(numbers))
        self.register_buffer("scale", torch.ones(numbers))

    def forward(self, numbers, words, weights, mask, drop=0.0):
        """numbers [B,N,F], words [B,N,D] (already averaged), weights [B,N] for pooling, mask [B,N]."""
        x = (numbers - self.mean) * self.scale
        h = torch.relu(self.enter(x) + self.enter_words(words))
        h = nn.functional.dropout(h, drop, self.training)
        h = h + torch.relu(self.page_in(_pool(h, weights, mask)))[:, None]
        for i, (norm, conv) in enumerate(zip(self.norms, self.convs, strict=True)):
            inner = norm(h) * mask[..., None]
            step = torch.relu(conv(inner.transpose(1, 2)).transpose(1, 2))
            h = h + nn.functional.dropout(step, drop, self.training)
            if i == len(self.convs) // 2 - 1:
                h = h + torch.relu(self.page_mid(_pool(h, weights, mask)))[:, None]
        h = self.last(h)
        return self.out(h), self.kind(_pool(h, weights, mask))


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


def tensors(
    net: Net,
    group: Sequence[Sample],
    generator: torch.Generator | None = None,
    word_drop: float = 0.0,
    page_drop: float = 0.0,
):
    """Padded tensors of a batch; words are averaged here, some of them left out while training."""
    n = max(len(s.sizes) for s in group)
    numbers = torch.zeros(len(group), n, group[0].numbers.shape[1])
    mask = torch.zeros(len(group), n)
    sizes = torch.zeros(len(group), n)
    kept = torch.zeros(len(group), n)
    known = torch.zeros(len(group), n)
    title = torch.zeros(len(group), n)
    ids, owners = [], []
    for b, s in enumerate(group):
        m = len(s.sizes)
        numbers[b, :m] = torch.from_numpy(s.numbers.astype(np.float32))
        mask[b, :m] = 1
        sizes[b, :m] = torch.from_numpy(s.sizes)
        kept[b, :m] = torch.from_numpy(s.kept)
        known[b, :m] = torch.from_numpy(s.known)
        title[b, :m] = torch.from_numpy(s.title)
        words = torch.from_numpy(s.words.astype(np.int64))
        if generator is not None:
            if torch.rand(1, generator=generator).item() < page_drop:
                words = torch.zeros_like(words)
            else:
                words = words * (torch.rand(len(words), generator=generator) >= word_drop)
        ids.append(words)
        owners.append(torch.from_numpy(s.owners.astype(np.int64)) + b * n)
    flat, owner = torch.cat(ids), torch.cat(owners)
    total = torch.zeros(len(group) * n, WORD_DIM).index_add(0, owner, net.words(flat))
    count = torch.zeros(len(group) * n).index_add(0, owner, (flat > 0).float())
    words = (total / count.clamp(min=1)[:, None]).view(len(group), n, WORD_DIM)
    return numbers, words, torch.log1p(sizes) * mask, mask, sizes, kept, known, title


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
    word_drop=0.3,
    page_drop=0.4,
    lr=2e-3,
) -> Net:
    """Train on samples; `page_weight(sample)` says how much a page counts."""
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
        ids.setdefault(s.id, []).append(s)
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
                    chosen.append(chance.choice(pool))
        groups = batches(chosen, chance=chance)
        if total is None:
            steps_per_epoch = len(groups)
            total = steps_per_epoch * epochs
        losses = []
        for group in groups:
            rate = min(1.0, (step + 1) / 200) * (0.5 + 0.5 * np.cos(np.pi * min(1.0, step / total)))
            for parameters in optimiser.param_groups:
                parameters["lr"] = lr * rate + 1e-5
            numbers, words, pool, mask, sizes, kept, known, title = tensors(net, group, generator, word_drop, page_drop)
            logits, kind = net(numbers, words, pool, mask, drop=DROP)
            pages = torch.tensor([page_weight(s) for s in group])
            loss = page_loss(logits[..., 0], sizes, kept, known, mask, pages)
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
        numbers, words, pool, mask, *_ = tensors(net, group)
        logits, kind = net(numbers, words, pool, mask)
        p = torch.sigmoid(logits[..., 0]).numpy()
        for b, s in enumerate(group):
            m = len(s.sizes)
            found[id(s)] = (p[b, :m], logits[b, :m, 1].numpy(), torch.softmax(kind[b], 0).numpy())
    return found


def say(*parts: object) -> None:
    print(*parts, file=sys.stderr, flush=True)
