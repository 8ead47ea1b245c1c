"""Opens the vault's envelopes with nothing but Python's standard library: a second reading of the same paper.

Written from the standards (RFC 5869 HKDF, FIPS 197 AES, SP 800-38D GCM), not from adapters/vault/envelope.ts. Slow, and
not constant in time: for checking only. Reads a JSON list of {dataKey, owner, kind, ref, envelope} from standard input,
writes the list of opened values; anything that doesn't verify ends it with an error.
"""

import base64
import hashlib
import hmac
import json
import sys


def gf_double(byte):
    return ((byte << 1) ^ 0x11B if byte & 0x80 else byte << 1) & 0xFF


def gf_times(a, b):
    product = 0
    while b:
        product ^= a if b & 1 else 0
        a, b = gf_double(a), b >> 1
    return product


def sbox_entry(byte):
    inverse = next((x for x in range(256) if gf_times(byte, x) == 1), 0)
    turned = inverse
    for _ in range(4):
        inverse = ((inverse << 1) | (inverse >> 7)) & 0xFF
        turned ^= inverse
    return turned ^ 0x63


SBOX = [sbox_entry(byte) for byte in range(256)]


def round_keys(key):
    words = [list(key[i : i + 4]) for i in range(0, 32, 4)]
    rcon = 1
    for i in range(8, 60):
        word = words[-1]
        if i % 8 == 0:
            word = [SBOX[b] for b in word[1:] + word[:1]]
            word[0] ^= rcon
            rcon = gf_double(rcon)
        elif i % 8 == 4:
            word = [SBOX[b] for b in word]
        words.append([a ^ b for a, b in zip(words[-8], word)])
    return [sum(words[i : i + 4], []) for i in range(0, 60, 4)]


def mix(column):
    return [
        gf_double(column[i]) ^ gf_double(column[(i + 1) % 4]) ^ column[(i + 1) % 4] ^ column[(i + 2) % 4] ^ column[(i + 3) % 4]
        for i in range(4)
    ]


def aes_block(keys, block):
    state = [a ^ b for a, b in zip(block, keys[0])]
    for number, key in enumerate(keys[1:], 1):
        state = [SBOX[state[(i + 4 * (i % 4)) % 16]] for i in range(16)]
        if number < 14:
            state = sum((mix(state[i : i + 4]) for i in range(0, 16, 4)), [])
        state = [a ^ b for a, b in zip(state, key)]
    return bytes(state)


def ghash(h, data):
    y = 0
    for i in range(0, len(data), 16):
        x, v, z = y ^ int.from_bytes(data[i : i + 16], "big"), h, 0
        for bit in range(127, -1, -1):
            z ^= v if x >> bit & 1 else 0
            v = v >> 1 ^ (0xE1 << 120 if v & 1 else 0)
        y = z
    return y


def padded(data):
    return data + bytes(-len(data) % 16)


def gcm_open(key, iv, data, aad):
    keys = round_keys(key)
    text, tag = data[:-16], data[-16:]
    h = int.from_bytes(aes_block(keys, bytes(16)), "big")
    lengths = (8 * len(aad)).to_bytes(8, "big") + (8 * len(text)).to_bytes(8, "big")
    digest = ghash(h, padded(aad) + padded(text) + lengths).to_bytes(16, "big")
    mask = aes_block(keys, iv + (1).to_bytes(4, "big"))
    if not hmac.compare_digest(bytes(a ^ b for a, b in zip(digest, mask)), tag):
        raise ValueError("tag does not verify")
    stream = b"".join(aes_block(keys, iv + n.to_bytes(4, "big")) for n in range(2, 2 + len(padded(text)) // 16))
    return bytes(a ^ b for a, b in zip(text, stream))


def hkdf(key, salt, info, size):
    prk = hmac.digest(salt, key, hashlib.sha256)
    block, out = b"", b""
    for n in range(1, size // 32 + 1):
        block = hmac.digest(prk, block + info + bytes([n]), hashlib.sha256)
        out += block
    return out


def unwrapped(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def opened(vector):
    envelope = vector["envelope"]
    if (envelope["v"], envelope["alg"]) != (1, "HKDF-SHA256+A256GCM"):
        raise ValueError("unknown envelope")
    keys = hkdf(bytes.fromhex(vector["dataKey"]), unwrapped(envelope["salt"]), f"{vector['kind']}|v1".encode(), 64)
    if not hmac.compare_digest(keys[32:], unwrapped(envelope["commit"])):
        raise ValueError("sealed under another key")
    aad = f"{vector['owner']}|{vector['kind']}|{vector['ref']}|v1".encode()
    return json.loads(gcm_open(keys[:32], unwrapped(envelope["iv"]), unwrapped(envelope["data"]), aad))


json.dump([opened(vector) for vector in json.load(sys.stdin)], sys.stdout)
