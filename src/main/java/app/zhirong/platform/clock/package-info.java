@NullMarked
package app.zhirong.platform.clock;

import org.jspecify.annotations.NullMarked;
