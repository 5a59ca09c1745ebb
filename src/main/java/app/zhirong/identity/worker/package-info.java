@NullMarked
package app.zhirong.identity.worker;

import org.jspecify.annotations.NullMarked;
