"""torchvision's inception_v3 with the paper's head, on given weights: what the network is held against in speed.

make_files(folder, batch, seed): weights.pth (torch.save of a state_dict) and input.pth (cuts, labels), which both sides read.
As a program, peer_trainer.py WEIGHTS INPUT THREADS LAYOUT: told on standard input what to do, as trainer_benchmark is.
"""
import sys
import time

import torch
import torchvision
from torch import nn

TOP = ('Mixed_7a', 'Mixed_7b', 'Mixed_7c')


def make_net():
    net = torchvision.models.inception_v3(weights=None, aux_logits=False, transform_input=False, init_weights=False)
    net.fc = net.dropout = nn.Identity()
    head = nn.Sequential(nn.Linear(2048, 512), nn.ReLU(), nn.Linear(512, 29), nn.ReLU(), nn.Linear(29, 5), nn.ReLU(), nn.Linear(5, 1))
    return net, head


def make_files(folder, batch, seed=1):
    """Random weights whose normalisations have seen one batch, so that every layer has a sensible scale."""
    torch.manual_seed(seed)
    net, head = make_net()
    norms = [m for m in net.modules() if isinstance(m, nn.BatchNorm2d)]
    with torch.no_grad():
        for m in norms:
            m.momentum = None
        net.train()
        net(torch.rand(4, 1, 299, 299).expand(-1, 3, -1, -1))
        head[4].bias.fill_(0.5)
        head[6].bias.fill_(0.3)
    weights = dict(net.state_dict())
    weights.update({'head.' + name: value for name, value in head.state_dict().items()})
    torch.save(weights, folder + '/weights.pth')
    torch.save({'cuts': torch.rand(batch, 1, 299, 299), 'labels': (torch.rand(batch) > 0.5).float()}, folder + '/input.pth')


class Peer:
    def __init__(self, weights, given, threads, layout):
        torch.set_num_threads(threads)
        self.net, self.head = make_net()
        self.net.load_state_dict({k: v for k, v in weights.items() if not k.startswith('head.')})
        self.head.load_state_dict({k[5:]: v for k, v in weights.items() if k.startswith('head.')})
        self.cuts, self.labels = given['cuts'].expand(-1, 3, -1, -1).contiguous(), given['labels']
        if layout == 'channels_last':
            self.net = self.net.to(memory_format=torch.channels_last)
            self.cuts = self.cuts.contiguous(memory_format=torch.channels_last)
        for name, child in self.net.named_children():  # the paper's freezing
            if name not in TOP:
                for module in child.modules():
                    for parameter in module.parameters(recurse=False):
                        parameter.requires_grad = isinstance(module, nn.BatchNorm2d)
        learning = [p for p in list(self.net.parameters()) + list(self.head.parameters()) if p.requires_grad]
        self.adam = torch.optim.Adam(learning, lr=1e-3, eps=1e-7)

    def infer(self):
        self.net.eval()
        with torch.no_grad():
            return self.head(self.net(self.cuts))[:, 0]

    def step(self):
        self.net.train()
        self.adam.zero_grad(set_to_none=True)
        loss = nn.functional.binary_cross_entropy_with_logits(self.head(self.net(self.cuts))[:, 0], self.labels)
        loss.backward()
        self.adam.step()
        return loss.item()


def measured(work):
    start, processor = time.perf_counter(), time.process_time()
    work()
    return f'{time.perf_counter() - start:.4f} {time.process_time() - processor:.4f}'


def main():
    peer = Peer(torch.load(sys.argv[1]), torch.load(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
    answers = {'infer': lambda: measured(peer.infer), 'step': lambda: measured(peer.step), 'loss': lambda: f'{peer.step():.6f}',
               'logits': lambda: ' '.join(f'{v:.6f}' for v in peer.infer().tolist())}
    for word in sys.stdin:
        print(answers[word.strip()](), flush=True)


if __name__ == '__main__':
    main()
