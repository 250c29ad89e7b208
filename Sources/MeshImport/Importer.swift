import CAssimp
import Meshes
